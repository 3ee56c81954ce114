import { isDenied } from '../guards/denial.ts';
import { NAMES, WORN } from '../guards/head.ts';
import { type Found, gap, is, neighbours, type Scan } from '../scan.ts';
import type { Rule } from './rule.ts';

/** "Gaming over-ear wireless headset": how far the noun may stand behind, in characters. */
const REACH = 36;
const PLATFORM = /^(ps ?[345]|playstation|xbox|nintendo|esports|e-sports)/i;

/** Gaming as a quality of the product itself or of its category, not as one of its uses. */
export default {
  id: 'gaming-use',
  says: { purpose: 'gaming' },
  bonus: -0.5,
  find: (scan: Scan) => scan.all('gaming').filter(found => !isDenied(found) && isOwnQuality(found)),
  yes: [
    'Gaming over-ear stereo headset',
    'Stereo Headset for PS5',
    'TUF Gaming H3',
    { title: 'Stereo headset', breadcrumb: ['Computers', 'Gaming stereo headsets'] },
    { title: 'Stereo headset', specs: [{ label: 'Recommended usage', value: 'Gaming' }] },
  ],
  no: ['Headphones for music, gaming, calls', { title: 'Headphones', description: 'Great for gaming.' }],
} satisfies Rule;

function isOwnQuality(found: Found): boolean {
  const { field, hit } = found;
  if (field.name === 'breadcrumb') return field.hits.some(other => is(other, ...NAMES));
  if (field.name === 'specs') return !/[,;/]/.test(field.text.original.slice(field.label?.length));
  if (field.name !== 'title') return false;
  if (PLATFORM.test(field.text.original.slice(hit.start, hit.end))) return true;
  if (!field.hits.some(other => is(other, ...NAMES, ...WORN))) return true;
  const noun = neighbours(found, 'after').find(other => is(other, ...NAMES, ...WORN));
  if (noun && gap(hit, noun) <= REACH) return true;
  const [before] = neighbours(found, 'before');
  return before !== undefined && is(before, ...NAMES) && gap(hit, before) <= 2;
}
