import { ConceptSet } from '../lexicon/concept-set.ts';
import type { Hit } from '../lexicon/find.ts';
import type { Scan } from '../scan.ts';
import { NAMES, WORN } from './nouns.ts';

/** Ways of wearing that jewellery, clothes and tools share. */
const DOUBTFUL = ConceptSet.of('neckband', 'openEarClip', 'earHook', 'headband', 'oneEar');
/** What is said of things that sound, or hear. */
const HEARD = ConceptSet.of(
  NAMES,
  WORN,
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
).without(DOUBTFUL);

/** Whether anything in the product speaks of sound. */
export function isHeard({ concepts }: Scan): boolean {
  return concepts.meets(HEARD);
}

/** Whether the words tell only a way of wearing that other things have, too. */
export function isDoubtful({ concepts, set }: Hit): boolean {
  return concepts.length > 0 && set.isWithin(DOUBTFUL);
}
