import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Blur, Microphone, Missing } from '../../src/core/model.ts';
import { isRight, type Label, readRows } from '../corpus/judge.ts';

/** What a pitfall's case may ask for besides class and microphone. */
interface Wanted extends Label {
  /** Other microphones that are accepted. */
  readonly alsoMic?: readonly Microphone[];
  /** A microphone that must not be claimed. */
  readonly notMic?: Microphone;
  readonly blur?: Blur;
  readonly missing?: Missing;
  /** Whether what speaks against the verdict is shown. */
  readonly against?: boolean;
}

const PITFALLS: Readonly<Record<number, string>> = {
  1: 'a feed’s slash pair "headphones/headset" is a category, not a claim',
  2: 'where a shop calls everything a headset, the bracket tells',
  3: 'гарнитура, 헤드셋, hedset and 头戴式耳机 promise no boom',
  4: '"audio headset" and the Bluetooth profiles named Headset promise nothing to talk into',
  5: 'headset as a feature or a plug of something else',
  6: 'the adjective wins over the noun: "without mic headset"',
  7: 'virtual reality',
  8: 'a bicycle’s headset',
  9: 'hearing protection, with and without communication',
  10: 'aviation, intercom and broadcast sets, whatever the shop files them under',
  11: 'sets for a helmet',
  12: 'earpieces of two-way radios, with and without a push-to-talk microphone',
  13: 'a stage microphone on a headband',
  14: 'furniture, hair bands, swim caps, helmets, stethoscopes, hearing aids, cotton buds',
  15: 'head torches, cameras, karaoke, babies, sleep',
  16: 'parts and things to go with',
  17: 'an accessory’s noun before or behind the wearable’s',
  18: 'the charging case of buds, and a case for AirPods',
  19: 'bundles',
  20: 'microphones that cancel noise do not talk',
  21: 'boom as bass, as a speaker, as what is missing; headbands; stems',
  22: 'what is detachable: the cable, the pads, the battery, the microphone',
  23: 'a boom in the box, and one sold apart',
  24: 'the same body as a headset and as headphones',
  25: 'hidden and retractable microphones of gaming and office sets',
  26: 'buds and earpieces for office calls',
  27: 'gaming buds, with and without a boom',
  28: 'bone conduction, with and without a boom',
  29: 'wired earphones sold with and without a microphone',
  30: 'a microphone row that says yes or no and no more',
  31: 'shoppers’ questions and other products in a text (what a reader leaves out: test/page, test/browser/marks)',
  32: 'a number of microphones is no place',
  33: 'what is denied, optional or sold apart',
  34: 'structured data that is plainly wrong',
  35: 'words lost in machine translation',
  36: 'widths, diacritics, capitals, invisible characters',
  37: 'text from right to left (where the badge stands and how words are quoted: test/ui/badge, test/ui/card)',
  38: 'titles cut short: what is lost is not guessed',
  39: 'other goods in a grid of headphones (changing layouts: test/page/read, test/browser/marks)',
  40: 'one page for several things (a choice on the page: test/page/life/watch)',
};

const rows = readRows(fileURLToPath(new URL('../corpus/pitfalls.jsonl', import.meta.url)));

describe.each(Object.entries(PITFALLS))('pitfall %s: %s', (number, _name) => {
  const own = rows.filter(({ raw }) => raw.pitfall === Number(number));

  it('has a case', () => {
    expect(own).not.toHaveLength(0);
  });

  it.each(own.map(row => ({ title: row.product.title, row })))('$title', ({ row }) => {
    const { verdict } = row;
    const wanted: Wanted = row.label;
    expect(isRight(row), `${verdict.class}, by ${JSON.stringify(verdict.for)}`).toBe(true);
    if (wanted.class === 'other') return;
    if (wanted.mic) expect([wanted.mic, ...(wanted.alsoMic ?? [])]).toContain(verdict.microphone);
    if (wanted.notMic) expect(verdict.microphone).not.toBe(wanted.notMic);
    if (wanted.blur) expect(verdict.blur).toBe(wanted.blur);
    if (wanted.missing) expect(verdict.missing).toContain(wanted.missing);
    if (wanted.against) expect(verdict.against).not.toEqual([]);
  });
});

it('each case belongs to a pitfall', () => {
  expect(rows.filter(({ raw }) => PITFALLS[Number(raw.pitfall)] === undefined)).toEqual([]);
});
