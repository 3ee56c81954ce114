import messages from '../../src/_locales/en/messages.json' with { type: 'json' };
import type { Evidence, Verdict } from '../../src/core/model.ts';
import { translator } from '../../src/ui/translate.ts';

export const t = translator(messages);

/** Evidence whose deciding words are the first place of `words` in `quote`. */
export function evidence(
  rule: string,
  field: Evidence['field'],
  quote: string,
  words: string,
  label?: string,
): Evidence {
  const at = quote.indexOf(words);
  return { rule, field, quote, words: [at, at + words.length], ...(label && { label }) };
}

const NOTHING: Verdict = {
  class: 'unclear',
  microphone: 'unknown',
  form: 'unknown',
  purpose: 'unknown',
  confidence: 'unclear',
  row: 8,
  for: [],
  against: [],
  ignored: [],
  missing: [],
};

export function verdict(parts: Partial<Verdict>): Verdict {
  return { ...NOTHING, ...parts };
}

export const HEADSET = verdict({
  class: 'headset',
  microphone: 'boom',
  form: 'over-ear',
  purpose: 'gaming',
  confidence: 'certain',
  row: 2,
  for: [
    evidence('microphone-row-boom', 'specs', 'Mikrofon: Mikrofonarm, abnehmbar', 'Mikrofonarm', 'Mikrofon'),
  ],
});

export const BUDS = verdict({
  class: 'earbuds',
  microphone: 'built-in',
  form: 'in-ear',
  purpose: 'listening',
  confidence: 'certain',
  row: 5,
  for: [evidence('true-wireless', 'title', 'Galaxy Buds3 (White, True Wireless)', 'True Wireless')],
  ignored: [evidence('headset-name', 'title', 'Galaxy Buds3 Bluetooth Headset', 'Headset')],
  missing: ['microphone-place'],
});
