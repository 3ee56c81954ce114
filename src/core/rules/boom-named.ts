import type { Rule } from './rule.ts';

/** An expression that settles a boom. */
export default {
  id: 'boom-named',
  says: { microphone: 'boom' },
  on: ['boom'],
  bonus: 0.1,
  yes: [
    'Stereo headset with boom mic',
    'Headset, flexible boom',
    'Headphones with mic, flip-to-mute microphone',
  ],
  no: [
    'Headset without boom mic',
    'Wireless speaker BOOM 3',
    'Boom microphone not included, headphones',
    'Boomless headset',
  ],
} satisfies Rule;
