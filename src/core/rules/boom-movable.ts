import { HEAD_FIRST } from '../guards/title.ts';
import { type Found, gap, is, neighbour } from '../scan.ts';
import type { Rule } from './rule.ts';

/** "Detachable noise-cancelling mic": the adjective may stand this far from its microphone, in characters. */
const REACH = 30;
/** "Mic, detachable": this near behind it. */
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
  when: (found, { language }) =>
    isBeforeMicrophone(found) || (HEAD_FIRST.has(language) && isBehindMicrophone(found)),
  yes: [
    'Gaming headset with detachable mic',
    'Headset, retractable noise cancelling microphone',
    { title: 'Casque, micro détachable', lang: 'fr' },
  ],
  no: [
    'Earphones with detachable cable and mic',
    'Foldable headphones with mic',
    'Headset without detachable mic',
    'Headphones with MIC Foldable',
  ],
} satisfies Rule;

function isBeforeMicrophone(found: Found): boolean {
  const next = neighbour(found, found.hit, 1);
  if (!next || gap(found.hit, next) > REACH || !is(next, 'microphone', 'boom', 'withMic')) return false;
  return !OTHER_NOUN.test(found.field.text.slice(found.hit.end, next.start));
}

function isBehindMicrophone(found: Found): boolean {
  const before = neighbour(found, found.hit, -1);
  return (
    before !== undefined &&
    is(before, 'microphone') &&
    gap(found.hit, before) <= REACH_BEHIND &&
    !neighbour(found, found.hit, 1)
  );
}
