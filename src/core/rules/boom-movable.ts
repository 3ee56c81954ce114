import type { Hit } from '../lexicon/find.ts';
import { type Found, gap, is, neighbour } from '../scan.ts';
import type { Rule } from './rule.ts';

/** "Detachable noise-cancelling mic": the adjective may stand this far from its microphone, in characters. */
const REACH = 30;
/** "Micro détachable": this near behind it. */
const REACH_BEHIND = 4;
/** Languages that put the adjective behind its noun, and only there. */
const ADJECTIVE_BEHIND = new Set(['fr', 'es', 'pt', 'it', 'ro', 'id', 'ms', 'vi', 'ar']);
/** What may come off instead of the microphone: "detachable cable and mic". */
const OTHER_NOUN =
  /\b(and|with|cable|band|cord|pads?|cushions?|headphones?|headset|design|headband|earphones?|earbuds?|ear|cups?|wire|battery|for)\b|&|\+/i;

/** A microphone that can be taken off, drawn out, bent or turned stands away from the housing. */
export default {
  id: 'boom-movable',
  says: { microphone: 'boom' },
  on: ['movable'],
  bonus: -0.2,
  when: (found, { language }) => itsMicrophone(found, language) !== undefined,
  show: (found, { language }) => {
    const microphone = itsMicrophone(found, language) ?? found.hit;
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
    { title: 'Audífonos orejas plegables micrófono niña', lang: 'es' },
  ],
} satisfies Rule;

/** The microphone that the adjective belongs to, on the side where the language puts it. */
function itsMicrophone(found: Found, language: string): Hit | undefined {
  return ADJECTIVE_BEHIND.has(language) ? microphoneBefore(found) : microphoneAfter(found);
}

function microphoneAfter(found: Found): Hit | undefined {
  const { field, hit } = found;
  const next = neighbour(found, hit, 1);
  if (!next || gap(hit, next) > REACH || OTHER_NOUN.test(field.text.slice(hit.end, next.start)))
    return undefined;
  return is(next, 'microphone', 'boom', 'withMic') ? next : undefined;
}

function microphoneBefore(found: Found): Hit | undefined {
  const before = neighbour(found, found.hit, -1);
  return before && is(before, 'microphone', 'withMic') && gap(before, found.hit) <= REACH_BEHIND
    ? before
    : undefined;
}
