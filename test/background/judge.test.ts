import { describe, expect, it, vi } from 'vitest';
import { judge, judgeWithCorrections, keepCorrection } from '../../src/background/judge.ts';
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

describe('the user’s word', () => {
  const product = { title: 'Galaxy Buds3', gtin: '4548736132580' };
  const buds = { key: 'a', role: 'tile' as const, product };
  const identity = 'gtin:04548736132580';

  it('is the class, and told as theirs', async () => {
    const of = async (identities: readonly string[]) => {
      expect(identities).toEqual([identity]);
      return new Map([[identity, 'headset' as const]]);
    };
    const [own, other] = await judgeWithCorrections([buds, item('b', 'Earbuds')], classify, { of });
    expect(own).toMatchObject({ key: 'a', isYours: true, verdict: { class: 'headset', form: 'in-ear' } });
    expect(other).toEqual({ key: 'b', verdict: expect.objectContaining({ class: 'earbuds' }) });
  });

  it('does not stand in the way where it cannot be read', async () => {
    const of = () => Promise.reject(new Error('no storage'));
    const [judged] = await judgeWithCorrections([buds], classify, { of });
    expect(judged?.verdict.class).toBe('earbuds');
  });

  it('is kept for what something names, and taken back', async () => {
    const store = { set: vi.fn(async () => {}), remove: vi.fn(async () => {}) };
    await keepCorrection(buds, 'other', store);
    await keepCorrection(item('b', 'Earbuds'), 'other', store);
    expect(store.set.mock.calls).toEqual([[identity, 'other', 'Galaxy Buds3', []]]);
    await keepCorrection(buds, undefined, store);
    expect(store.remove.mock.calls).toEqual([[identity]]);
  });
});
