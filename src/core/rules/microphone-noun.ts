import type { Rule } from './rule.ts';

/** The bare noun in the title, or in a bullet or row about it. */
export default {
  id: 'microphone-noun',
  says: { microphone: 'present' },
  on: ['microphone'],
  in: ['title', 'model', 'specs', 'bullets', 'description'],
  bonus: -1.5,
  when: ({ field, hit }) => field.text.charAt(hit.end) !== '?',
  yes: [
    'Headphones microphone adjustable',
    { title: 'Headphones', specs: [{ label: 'Microphone', value: 'Yes' }] },
  ],
  no: ['Headphones no microphone', { title: 'Headphones', specs: [{ label: 'Microphone', value: 'No' }] }],
} satisfies Rule;
