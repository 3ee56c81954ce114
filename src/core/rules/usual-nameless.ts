import { namelessWearable } from '../guards/head.ts';
import type { Rule } from './rule.ts';

/** Wireless with talk microphones and no noun at all: sellers of buds write such titles. */
export default {
  id: 'usual-nameless',
  says: { form: 'in-ear' },
  on: ['builtInMic'],
  in: ['title'],
  bonus: -3.4,
  when: ({ hit }, { title }) => namelessWearable(title) === hit,
  yes: ['Kraken X1 with 40ms Latency, Quad Mic ENC, 40 Hr, v5.3 Bluetooth'],
  no: ['Headphones, Quad Mic ENC, Bluetooth', 'Bluetooth speaker, ENC'],
} satisfies Rule;
