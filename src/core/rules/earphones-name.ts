import { isDenied } from '../guards/denial.ts';
import type { Found, Scan } from '../scan.ts';
import type { Rule } from './rule.ts';
import { NAME_FIELDS } from './said.ts';

/** Worn in the ears by the name alone, unless the title calls it headphones first and earphones in passing. */
export default {
  id: 'earphones-name',
  says: { form: 'in-ear', name: 'earphones' },
  bonus: -0.5,
  find: (scan: Scan) =>
    scan
      .all('earphones')
      .filter(
        found => NAME_FIELDS.includes(found.field.name) && !isDenied(found) && !comesSecond(scan, found),
      ),
  yes: ['Wired earphones', 'Galaxy Buds', 'IEM with cable'],
  no: ['Headphones', 'Rosebuds for headphones', 'Bluetooth headphone headset earphone'],
} satisfies Rule;

function comesSecond(scan: Scan, { field, hit }: Found): boolean {
  return scan.all('headphones').some(other => other.field === field && other.hit.start < hit.start);
}
