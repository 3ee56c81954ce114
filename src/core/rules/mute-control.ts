import type { Rule } from './rule.ts';

/** A mute switch for one’s own voice proves a microphone. */
export default {
  id: 'mute-control',
  says: { microphone: 'present' },
  bonus: -1,
  on: ['muteControl'],
  yes: ['Headset with mute button'],
  no: ['Headset with volume button'],
} satisfies Rule;
