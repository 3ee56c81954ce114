import { describe, expect, it, vi } from 'vitest';
import { judge, judgeByMemory, keepCorrection, rememberMain } from '../../src/background/judge.ts';
import { classify } from '../../src/core/classify.ts';
import type { Product } from '../../src/core/model.ts';

const item = (key: string, title: string) => ({ key, role: 'tile' as const, product: { title } });

describe('judging a slice', () => {
  it('answers every item by its key', () => {
    const judged = judge(
      [item('a', 'Gaming headset with boom microphone'), item('b', 'Kettle 1.7 l')],
      classify,
    );
    expect(judged.map(({ key, verdict }) => [key, verdict.class])).toEqual([
      ['a', 'headset'],
      ['b', 'other'],
    ]);
  });

  it('leaves out an item that fails, and only that', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const fussy = (product: Product) => {
      if (product.title === 'bad') throw new Error('no');
      return classify(product);
    };
    const judged = judge([item('a', 'Earbuds'), item('b', 'bad'), item('c', 'Earbuds')], fussy);
    expect(judged.map(({ key }) => key)).toEqual(['a', 'c']);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});

const NOTHING = { corrections: { of: async () => new Map() }, remembered: { of: async () => new Map() } };

describe('the user’s word', () => {
  const product = { title: 'Galaxy Buds3', gtin: '4548736132580' };
  const buds = { key: 'a', role: 'tile' as const, product };
  const identity = 'gtin:04548736132580';

  it('is the class, and told as theirs', async () => {
    const of = async (identities: readonly string[]) => {
      expect(identities).toEqual([identity]);
      return new Map([[identity, 'headset' as const]]);
    };
    const [own, other] = await judgeByMemory([buds, item('b', 'Earbuds')], classify, {
      ...NOTHING,
      corrections: { of },
    });
    expect(own).toMatchObject({ key: 'a', isYours: true, verdict: { class: 'headset', form: 'in-ear' } });
    expect(other).toEqual({ key: 'b', verdict: expect.objectContaining({ class: 'earbuds' }) });
  });

  it('does not stand in the way where it cannot be read', async () => {
    const of = () => Promise.reject(new Error('no storage'));
    const [judged] = await judgeByMemory([buds], classify, { corrections: { of }, remembered: { of } });
    expect(judged?.verdict.class).toBe('earbuds');
  });

  it('is kept for what something names, and taken back', async () => {
    const store = { set: vi.fn(async () => {}), remove: vi.fn(async () => {}) };
    await keepCorrection(buds, 'other', store);
    await expect(keepCorrection(item('b', 'Earbuds'), 'other', store)).rejects.toThrow('nothing names');
    expect(store.set.mock.calls).toEqual([[identity, 'other', 'Galaxy Buds3', []]]);
    await keepCorrection(buds, undefined, store);
    expect(store.remove.mock.calls).toEqual([[identity]]);
  });
});

const SITE = 'shop.example';

describe('what a product’s own page told', () => {
  const product = { title: 'Acme X1', site: SITE, url: 'https://shop.example/p/x1' };
  const tile = { key: 'x', role: 'tile' as const, product };
  const main = { ...tile, role: 'main' as const };
  const verdict = classify({ title: 'Gaming headset with boom microphone' });
  const remembered = { of: async () => new Map([['shop.example:/p/x1', verdict]]) };

  it('says more than a tile that leaves it open, and no more than one that is certain', async () => {
    const memory = { ...NOTHING, remembered };
    expect(await judgeByMemory([tile], classify, memory)).toEqual([
      { key: 'x', verdict, isRemembered: true },
    ]);
    const certain = {
      ...tile,
      product: { ...product, title: 'True wireless earbuds with built-in microphone' },
    };
    const [own] = await judgeByMemory([certain], classify, memory);
    expect(own?.verdict).toMatchObject({ class: 'earbuds', confidence: 'certain' });
    const [itself] = await judgeByMemory([main], classify, memory);
    expect(itself?.isRemembered).toBeUndefined();
  });

  it('is remembered where it told something, and was not the user’s word', async () => {
    const keep = vi.fn(async () => {});
    await rememberMain([main], [{ key: 'x', verdict }], SITE, { keep });
    expect(keep.mock.calls).toEqual([[['shop.example:/p/x1'], verdict]]);
    await rememberMain([main], [{ key: 'x', verdict, isYours: true }], SITE, { keep });
    await rememberMain([main], [{ key: 'x', verdict: { ...verdict, class: 'unclear' } }], SITE, { keep });
    await rememberMain([main], [{ key: 'x', verdict: { ...verdict, missing: ['variant'] } }], SITE, { keep });
    await rememberMain([tile], [{ key: 'x', verdict }], SITE, { keep });
    await rememberMain([main], [{ key: 'x', verdict }], 'other.example', { keep });
    expect(keep).toHaveBeenCalledOnce();
  });

  it.each([
    ['Acme office headset X1 (no mic)', /no mic/],
    ['Acme X1 earbuds', /earbuds/],
    ['Acme X1', undefined],
    ['Acme X1 with microphone', undefined],
  ])('stands beside what its tile says against it: %s', async (title, quote) => {
    const [judged] = await judgeByMemory([{ ...tile, product: { ...product, title } }], classify, {
      ...NOTHING,
      remembered,
    });
    const { against = [] } = judged?.verdict ?? {};
    if (quote) expect(against.map(({ quote }) => quote).join()).toMatch(quote);
    else expect(against).toEqual([]);
  });
});
