import { describe, expect, it, vi } from 'vitest';
import { judge } from '../../src/background/judge.ts';
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
