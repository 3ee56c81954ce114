import { NAMES, WEARABLE } from '../guards/nouns.ts';
import { ConceptSet } from '../lexicon/concept-set.ts';
import { type Found, gap, is, isOf, neighbour } from '../scan.ts';
import type { Rule } from './rule.ts';

/** "Gaming over-ear wireless headset": how far the noun may stand behind, in characters. */
const REACH = 36;
const REACH_BEHIND = 2;
const QUALITIES = ConceptSet.of('overEar', 'onEar', 'wireless', 'wired', 'usb', 'music');
const PLATFORM = /^(ps ?[345]|playstation|xbox|nintendo|esports|e-sports)/i;

/** Gaming as a quality of the product itself or of its category, not as one of its uses. */
export default {
  id: 'gaming-use',
  says: { purpose: 'gaming' },
  on: ['gaming'],
  in: ['title', 'breadcrumb', 'specs'],
  bonus: -0.5,
  when: isOwnQuality,
  yes: [
    'Gaming RGB stereo headset',
    'Stereo Headset for PS5',
    'TUF Gaming H3',
    { title: 'Stereo headset', breadcrumb: ['Computers', 'Gaming stereo headsets'] },
    { title: 'Stereo headset', specs: [{ label: 'Recommended usage', value: 'Gaming' }] },
  ],
  no: ['Headphones for music, gaming, calls', { title: 'Headphones', description: 'Great for gaming.' }],
} satisfies Rule;

function isOwnQuality(found: Found): boolean {
  const { field, hit } = found;
  const isNoun = (other: Found['hit']) => isOf(WEARABLE, other);
  if (field.name === 'breadcrumb') return field.concepts.meets(NAMES);
  if (field.name === 'specs') return !/[,;/]/.test(field.text.slice(field.label?.length));
  if (PLATFORM.test(field.text.slice(hit.start, hit.end))) return true;
  if (!field.concepts.meets(WEARABLE)) return true;
  const previous = neighbour(found, hit, -1);
  if (previous && is(previous, 'compatible')) return false;
  for (let next = neighbour(found, hit, 1); next && gap(hit, next) <= REACH; next = neighbour(found, next, 1))
    if (isNoun(next)) return true;
  return endsRowOfQualities(found);
}

/** "Headset gaming", "słuchawki nauszne bluetooth gaming": the noun and its other qualities stand right before. */
function endsRowOfQualities(found: Found): boolean {
  let worn = false;
  let current = found.hit;
  for (
    let before = neighbour(found, current, -1);
    before && gap(before, current) <= REACH_BEHIND;
    before = neighbour(found, current, -1)
  ) {
    worn ||= is(before, 'overEar', 'onEar');
    if (isOf(NAMES, before)) return worn || current === found.hit;
    if (!isOf(QUALITIES, before)) return false;
    current = before;
  }
  return false;
}
