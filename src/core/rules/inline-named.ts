import type { Rule } from './rule.ts';

/** A microphone on the cable or its remote. */
export default {
  id: 'inline-named',
  says: { microphone: 'inline' },
  on: ['inlineMic'],
  yes: ['Earphones with in-line mic', 'Wired earbuds with remote and mic'],
  no: ['Earphones without in-line mic', 'Online shop for earphones'],
} satisfies Rule;
