import { answer, isDenied } from '../guards/denial.ts';
import type { Found, Scan } from '../scan.ts';
import type { Rule } from './rule.ts';

/** The bare noun in the title, or in a bullet or row about it. */
export default {
  id: 'microphone-noun',
  says: { microphone: 'present' },
  bonus: -1.5,
  find: (scan: Scan) =>
    scan
      .all('microphone')
      .filter(
        found =>
          found.field.name !== 'breadcrumb' &&
          !isDenied(found) &&
          answer(found) !== 'no' &&
          !isQuestion(found),
      ),
  yes: [
    'Headphones microphone volume',
    { title: 'Headphones', specs: [{ label: 'Microphone', value: 'Yes' }] },
  ],
  no: ['Headphones no microphone', { title: 'Headphones', specs: [{ label: 'Microphone', value: 'No' }] }],
} satisfies Rule;

function isQuestion({ field, hit }: Found): boolean {
  return field.text.original.slice(hit.end, hit.end + 2).includes('?');
}
