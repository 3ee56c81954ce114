import type { Rule } from './rule.ts';

/** Microphones that listen to the noise around: they cancel it and carry no voice. */
export default {
  id: 'anc-microphones',
  says: { passedOver: true },
  on: ['ancMic'],
  yes: ['Headphones with 8 microphones for noise cancelling', 'Headphones, feedforward and feedback ANC'],
  no: ['Headphones with noise cancelling microphone'],
} satisfies Rule;
