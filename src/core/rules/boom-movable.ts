import { isDenied } from '../guards/denial.ts';
import { type Found, gap, is, neighbours, type Scan } from '../scan.ts';
import type { Rule } from './rule.ts';

/** "Detachable noise-cancelling mic": the adjective may stand this far from its microphone, in characters. */
const REACH = 30;

/** A microphone that can be taken off, drawn out, bent or turned stands away from the housing. */
export default {
  id: 'boom-movable',
  says: { microphone: 'boom' },
  bonus: -0.2,
  find: (scan: Scan) => scan.all('movable').filter(found => !isDenied(found) && qualifiesMicrophone(found)),
  yes: [
    'Gaming headset with detachable mic',
    'Headset, retractable noise cancelling microphone',
    'Headphones (microphone, detachable)',
  ],
  no: [
    'Earphones with detachable cable and mic',
    'Foldable headphones with mic',
    'Headset without detachable mic',
  ],
} satisfies Rule;

function qualifiesMicrophone(found: Found): boolean {
  const [after] = neighbours(found, 'after');
  if (
    after &&
    gap(found.hit, after) <= REACH &&
    isMicrophone(after) &&
    plainBetween(found, found.hit.end, after.start)
  )
    return true;
  const [before] = neighbours(found, 'before');
  return (
    before !== undefined && is(before, 'microphone') && gap(found.hit, before) <= 4 && after === undefined
  );
}

function isMicrophone(hit: Found['hit']): boolean {
  return is(hit, 'microphone', 'boom', 'withMic') && !is(hit, 'withoutMic');
}

/** No other noun between: in "detachable cable and mic" it is the cable that comes off. */
function plainBetween({ field }: Found, from: number, to: number): boolean {
  const words = field.text.original.slice(from, to).trim();
  return (
    words === '' ||
    !/\b(and|with|cable|band|cord|pads?|cushions?|headphones?|headset|design|headband|earphones?|earbuds?|ear|cups?|wire|battery|for)\b|&|\+/i.test(
      words,
    )
  );
}
