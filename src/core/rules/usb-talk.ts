import { ConceptSet } from '../lexicon/concept-set.ts';
import type { Rule } from './rule.ts';

const MICROPHONES = ConceptSet.of('microphone', 'withMic', 'boom');
/** A headset that is worn so is no pair of earphones for a phone, as many call them. */
const LARGE = ConceptSet.of('onEar', 'overEar', 'headband');
/** What has a USB plug for another reason: a charger's, a pair of buds'. */
const OTHERWISE = ConceptSet.of('wireless', 'inEar', 'earphones', 'trueWireless', 'gaming', 'gamingHeadset');

/** With a cable, a USB plug and a microphone, or the name headset, it is made for talking at a computer. */
export default {
  id: 'usb-talk',
  says: { purpose: 'office' },
  on: ['usb'],
  in: ['title'],
  bonus: -1.5,
  when: (_, { concepts }) =>
    !concepts.meets(OTHERWISE) &&
    ((concepts.meets(MICROPHONES) && !concepts.has('phonePlug')) ||
      (concepts.has('headset') && concepts.meets(LARGE))),
  yes: ['Stereo headphones with microphone, USB', 'On-ear headset, wired, USB-C'],
  no: [
    'Wireless headphones with microphone, USB charging',
    'Earphones with mic, USB',
    'Headphones, USB',
    'Headset, Type-C, USB',
  ],
} satisfies Rule;
