import type { Facts } from './facts.ts';
import type { Class, Purpose } from './model.ts';

/** A row of the decision table and the class it gives. */
export interface Decision {
  readonly row: number;
  readonly class: Class;
}

const TALK_PURPOSES: ReadonlySet<Purpose> = new Set([
  'office',
  'contact-centre',
  'two-way-radio',
  'aviation',
  'intercom',
  'industrial',
]);

/** The decision table: the first row that holds decides. Row 1 (not a wearable) is decided by the caller. */
export function decide(facts: Facts): Decision {
  const { form, microphone, purpose, name, separate, by } = facts;
  const inEar = form === 'in-ear' || separate;
  const mayTalk = microphone !== 'none';
  if (microphone === 'boom') return { row: 2, class: 'headset' };
  // Ear defenders without any word of a microphone only protect.
  if (purpose === 'industrial' && microphone === 'unknown' && !inEar) return { row: 7, class: 'headphones' };
  // Radio and helmet sets are made to talk however their small speakers are worn.
  if ((purpose === 'two-way-radio' || purpose === 'intercom') && mayTalk && !separate)
    return { row: 3, class: 'headset' };
  // That a brand makes buds mostly says little of what is sold as a talk device.
  const surelyInEar = inEar && by.form?.rule !== 'usual:brand';
  if (TALK_PURPOSES.has(purpose) && mayTalk && !surelyInEar) return { row: 3, class: 'headset' };
  if (purpose === 'gaming' && mayTalk && !surelyInEar) return { row: 4, class: 'headset' };
  if (inEar) return { row: 5, class: 'earbuds' };
  if (form === 'earpiece') return { row: 6, class: 'earpiece' };
  if (form !== 'unknown') return { row: 7, class: 'headphones' };
  // A headset without a microphone is for listening, whatever the shop calls it.
  if (name === 'headset' && microphone === 'none') return { row: 8, class: 'headphones' };
  if (purpose === 'industrial') return { row: 8, class: 'headphones' };
  if (name === 'earphones' || name === 'handsfree') return { row: 8, class: 'earbuds' };
  if (name === 'headphones') return { row: 8, class: 'headphones' };
  if (name === 'earpiece') return { row: 8, class: 'earpiece' };
  return { row: 8, class: 'unclear' };
}
