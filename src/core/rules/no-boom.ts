import type { Rule } from './rule.ts';

/** The words deny a boom, which leaves open whether there is another microphone. */
export default {
  id: 'no-boom',
  says: { lacks: 'boom' },
  on: ['withoutBoom'],
  yes: ['Gaming headset, no mic arm', 'Wired headset without boom mic'],
  no: ['Headset with boom mic', 'Headphones without microphone'],
} satisfies Rule;
