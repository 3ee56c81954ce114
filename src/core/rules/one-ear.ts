import { ConceptSet } from '../lexicon/concept-set.ts';
import type { Rule } from './rule.ts';

/** Signs of a headband or a desk: there one ear is an office headset's mono version. */
const BANDED = ConceptSet.of('headband', 'overEar', 'onEar', 'deskLink', 'office', 'headphones');

/** One ear and no cable is a phone's earpiece. */
export default {
  id: 'one-ear',
  says: { form: 'earpiece' },
  on: ['oneEar'],
  bonus: -2.5,
  when: (_, { concepts }) => concepts.has('wireless') && !concepts.meets(BANDED),
  yes: ['Bluetooth headset, single-sided', 'Bluetooth hands-free, one ear'],
  no: ['Stereo headset, Bluetooth', 'Mono headset, USB', 'Bluetooth headset mono with headband'],
} satisfies Rule;
