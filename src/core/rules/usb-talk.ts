import type { Concept } from '../lexicon/concepts.ts';
import type { Rule } from './rule.ts';

const MICROPHONES: readonly Concept[] = ['microphone', 'withMic', 'boom'];
/** What has a USB plug for another reason: a phone's, a charger's, a pair of buds'. */
const OTHERWISE: readonly Concept[] = [
  'wireless',
  'phonePlug',
  'inEar',
  'earphones',
  'trueWireless',
  'gaming',
  'gamingHeadset',
];

/** With a cable, a USB plug and a microphone it is made for talking at a computer, whatever it is called. */
export default {
  id: 'usb-talk',
  says: { purpose: 'office' },
  on: ['usb'],
  in: ['title'],
  bonus: -1.5,
  when: (_, { concepts }) =>
    MICROPHONES.some(concept => concepts.includes(concept)) &&
    !OTHERWISE.some(concept => concepts.includes(concept)),
  yes: ['Stereo headphones with microphone, USB'],
  no: ['Wireless headphones with microphone, USB charging', 'Earphones with mic, USB', 'Headphones, USB'],
} satisfies Rule;
