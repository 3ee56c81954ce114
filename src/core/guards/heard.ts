import type { Concept } from '../lexicon/concepts.ts';
import type { Hit } from '../lexicon/find.ts';
import type { Scan } from '../scan.ts';
import { NAMES, WORN } from './nouns.ts';

/** Ways of wearing that jewellery, clothes and tools share. */
const DOUBTFUL: ReadonlySet<Concept> = new Set<Concept>([
  'neckband',
  'openEarClip',
  'earHook',
  'headband',
  'oneEar',
]);
/** What is said of things that sound, or hear. */
const HEARD: ReadonlySet<Concept> = new Set<Concept>(
  [
    ...NAMES,
    ...WORN,
    ...([
      'wireless',
      'usb',
      'microphone',
      'withMic',
      'withoutMic',
      'boom',
      'inlineMic',
      'builtInMic',
      'gaming',
      'studio',
      'calls',
      'radio',
      'phonePlug',
      'twoWayRadio',
      'aviation',
      'intercom',
      'deskLink',
      'office',
      'contactCentre',
    ] as const),
  ].filter(concept => !DOUBTFUL.has(concept)),
);

/** Whether anything in the product speaks of sound. */
export function isHeard({ concepts }: Scan): boolean {
  return concepts.some(concept => HEARD.has(concept));
}

/** Whether the words tell only a way of wearing that other things have, too. */
export function isDoubtful({ concepts }: Hit): boolean {
  return concepts.length > 0 && concepts.every(concept => DOUBTFUL.has(concept));
}
