import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/ui/seek/fold.ts';

describe('folded text', () => {
  it.each([
    ['Mikrofon: Mikrofonarm, abnehmbar', 'mikrofonmikrofonarmabnehmbar'],
    ['  True\n Wireless ', 'truewireless'],
    ['ＵＳＢ－Ｃ ﬁnder', 'usbcfinder'],
    ['Écouteurs', 'ecouteurs'],
    ['マイク内蔵、30時間', 'マイク内蔵30時間'],
  ])('keeps letters and digits of %j', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('knows where each of them stood', () => {
    expect(fold('Ｕ-ﬁ 🎧x')).toEqual({ text: 'ufix', at: [0, 2, 2, 6] });
  });

  it('has a place for every unit, in order and within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), given => {
        const { text, at } = fold(given);
        expect(at).toHaveLength(text.length);
        expect([...at].sort((a, b) => a - b)).toEqual(at);
        expect(at.every(place => place < given.length)).toBe(true);
      }),
    );
  });
});
