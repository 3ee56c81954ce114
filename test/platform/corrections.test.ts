import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionsIn, LONGEST_FILE, MOST } from '../../src/platform/corrections.ts';
import { fakeArea } from './area.ts';

function correctionsAt(area = fakeArea(), time = 0) {
  return correctionsIn(area, () => ++time);
}

describe('corrections', () => {
  it('are kept by product, the latest first', async () => {
    const corrections = correctionsAt();
    await corrections.set('gtin:1', 'headset', 'One');
    await corrections.set('shop:2', 'other', 'Two');
    await corrections.set('gtin:1', 'earbuds', 'One');
    expect(await corrections.list()).toEqual([
      { identity: 'gtin:1', as: 'earbuds', title: 'One', at: 3 },
      { identity: 'shop:2', as: 'other', title: 'Two', at: 2 },
    ]);
    expect(await corrections.of(['gtin:1', 'gtin:9'])).toEqual(new Map([['gtin:1', 'earbuds']]));
  });

  it('are found by all that a product is known by, and taken back by each', async () => {
    const area = fakeArea();
    const corrections = correctionsAt(area);
    await corrections.set('gtin:1', 'headset', 'One', ['shop:1', 'shop:/one']);
    expect(await corrections.of(['shop:/one'])).toEqual(new Map([['shop:/one', 'headset']]));
    expect(await corrections.list()).toHaveLength(1);
    const elsewhere = correctionsAt();
    await elsewhere.importText(await corrections.exportText());
    expect(await elsewhere.of(['shop:1'])).toEqual(new Map([['shop:1', 'headset']]));
    await corrections.remove('shop:1');
    expect(area.stored).toEqual({});
  });

  it('of the same product under other names are one, and the last counts for all', async () => {
    const corrections = correctionsAt();
    await corrections.set('gtin:1', 'headset', 'On its page', ['shop:/one']);
    await corrections.set('shop:/one', 'earbuds', 'On a tile');
    expect(await corrections.of(['gtin:1', 'shop:/one'])).toEqual(
      new Map([
        ['gtin:1', 'earbuds'],
        ['shop:/one', 'earbuds'],
      ]),
    );
    expect(await corrections.list()).toHaveLength(1);
    await corrections.remove('gtin:1');
    expect(await corrections.of(['gtin:1', 'shop:/one'])).toEqual(new Map());
  });

  it('are taken back, one or all, and nothing else with them', async () => {
    const area = fakeArea({ 'seen:1': 1 });
    const corrections = correctionsAt(area);
    await corrections.set('a', 'headset', 'A');
    await corrections.set('b', 'headset', 'B');
    await corrections.remove('a');
    expect((await corrections.list()).map(({ identity }) => identity)).toEqual(['b']);
    await corrections.clear();
    expect(area.stored).toEqual({ 'seen:1': 1 });
  });

  it('stay few: the oldest go', async () => {
    const area = fakeArea();
    for (let n = 0; n < MOST; n++) area.stored[`correction:${n}`] = { as: 'other', title: 'T', at: -n };
    const corrections = correctionsAt(area);
    await corrections.set('new', 'headset', 'N');
    const kept = await corrections.list();
    expect(kept).toHaveLength(MOST);
    expect(kept[0]?.identity).toBe('new');
    expect(`correction:${MOST - 1}` in area.stored).toBe(false);
  });

  it('go into a file and back', async () => {
    const corrections = correctionsAt();
    await corrections.set('gtin:1', 'headset', 'One “quoted”\nline');
    await corrections.set('shop:2', 'other', 'Two');
    const text = await corrections.exportText();
    const elsewhere = correctionsAt(fakeArea(), 100);
    expect(await elsewhere.importText(text)).toEqual({ taken: 2, refused: [] });
    expect(await elsewhere.list()).toEqual(await corrections.list());
  });

  it('of a strange file are refused line by line', async () => {
    const corrections = correctionsAt();
    const good = '{"identity":"a","as":"headset","title":"A","at":1}';
    const strange = [
      'hello',
      '[]',
      '{"identity":"","as":"headset","title":"A","at":1}',
      '{"identity":"b","as":"teapot","title":"A","at":1}',
      '{"identity":"b","as":"other","title":"A","at":"now"}',
    ];
    expect(await corrections.importText([...strange, good].join('\r\n'))).toEqual({
      taken: 1,
      refused: strange.map(line => `${line}\r`),
    });
  });

  it('of a newer version’s file, or of one without end, are refused whole', async () => {
    const area = fakeArea();
    const corrections = correctionsAt(area);
    const good = '{"identity":"a","as":"headset","title":"A","at":1}\n';
    const newer = '{"format":"true-headset-corrections","version":2}';
    expect(await corrections.importText(`${newer}\n${good}`)).toEqual({ taken: 0, refused: [newer] });
    const endless = good.repeat(Math.ceil((LONGEST_FILE + 1) / good.length));
    expect(await corrections.importText(endless)).toMatchObject({ taken: 0 });
    expect(area.stored).toEqual({});
  });

  it('of a file with too many are the latest, none of them from the future', async () => {
    const corrections = correctionsAt();
    const line = (n: number) => JSON.stringify({ identity: `${n}`, as: 'other', title: 'T', at: n });
    const lines = Array.from({ length: MOST + 5 }, (_, n) => line(n - MOST));
    expect((await corrections.importText([...lines, line(9e12)].join('\n'))).taken).toBe(MOST);
    const kept = await corrections.list();
    expect(kept).toHaveLength(MOST);
    expect(kept.find(({ identity }) => identity === '9000000000000')?.at).toBeLessThan(MOST * 2);
    expect(kept.map(({ identity }) => identity)).not.toContain(`${-MOST}`);
  });

  it('live with whatever is stored or loaded', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string(), async (value, text) => {
        const corrections = correctionsAt(fakeArea({ 'correction:x': value, 'correction:': value }));
        expect(await corrections.list()).toEqual(expect.any(Array));
        expect((await corrections.of(['x'])).size).toBeLessThan(2);
        expect((await corrections.importText(text)).taken).toBe(0);
      }),
    );
  });
});
