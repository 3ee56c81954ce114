import { HEAD_FIRST } from '../guards/title.ts';
import type { Hit } from '../lexicon/table.ts';
import { type Found, gap, is, neighbour } from '../scan.ts';
import type { Rule } from './rule.ts';

/** "Detachable noise-cancelling mic": the adjective may stand this far from its microphone, in characters. */
const REACH = 30;
/** "Micro détachable": this near behind it. */
const REACH_BEHIND = 4;
/** What may come off instead of the microphone: "detachable cable and mic". */
const OTHER_NOUN =
  /\b(and|with|cable|band|cord|pads?|cushions?|headphones?|headset|design|headband|earphones?|earbuds?|ear|cups?|wire|battery|for)\b|&|\+/i;

/** A microphone that can be taken off, drawn out, bent or turned stands away from the housing. */
export default {
  id: 'boom-movable',
  says: { microphone: 'boom' },
  on: ['movable'],
  bonus: -0.2,
  when: (found, { language }) => itsMicrophone(found, HEAD_FIRST.has(language)) !== undefined,
  show: found => {
    const microphone = itsMicrophone(found, true) ?? found.hit;
    return {
      start: Math.min(found.hit.start, microphone.start),
      end: Math.max(found.hit.end, microphone.end),
    };
  },
  yes: [
    'Gaming headset with detachable mic',
    'Headset, retractable noise cancelling microphone',
    { title: 'Casque, micro détachable', lang: 'fr' },
    { title: 'Auriculares con micrófono extraíble para PC', lang: 'es' },
  ],
  no: [
    'Earphones with detachable cable and mic',
    'Foldable headphones with mic',
    'Headset without detachable mic',
    'Headphones with MIC Foldable',
  ],
} satisfies Rule;

/** The microphone that the adjective belongs to; some languages put the adjective behind. */
function itsMicrophone(found: Found, mayStandBehind: boolean): Hit | undefined {
  const { field, hit } = found;
  const next = neighbour(found, hit, 1);
  const reaches = next && gap(hit, next) <= REACH && !OTHER_NOUN.test(field.text.slice(hit.end, next.start));
  if (reaches && is(next, 'microphone', 'boom', 'withMic')) return next;
  const before = mayStandBehind ? neighbour(found, hit, -1) : undefined;
  return before && is(before, 'microphone', 'withMic') && gap(before, hit) <= REACH_BEHIND
    ? before
    : undefined;
}
