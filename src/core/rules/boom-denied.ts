import type { Rule } from './rule.ts';

/** "Mikrofonarm: nein", "boom mic not included". */
export default {
  id: 'boom-denied',
  says: { lacks: 'boom' },
  on: ['boom'],
  takes: 'denied',
  yes: ['Headset, boom mic not included', { title: 'Headset', specs: [{ label: 'Boom mic', value: 'No' }] }],
  no: ['Gaming headset with boom mic', 'Headset with microphone arm'],
} satisfies Rule;
