import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/core/model.ts';
import { Verdicts } from '../../../src/page/life/verdicts.ts';
import type { Judged } from '../../../src/platform/messages.ts';

const tiles = (count: number): Item[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `t${index}`,
    role: 'tile',
    product: { title: `Headset ${index}` },
  }));

function present(verdicts: Verdicts, items: readonly Item[]) {
  const steps = verdicts.present(items);
  for (let count = 0; ; count++) {
    const { done, value } = steps.next();
    if (done) return { ...value, steps: count };
  }
}

describe('the verdicts of a page view', () => {
  it('take a thousand items in short steps', () => {
    expect(present(new Verdicts(), tiles(1000)).steps).toBe(1000);
  });

  it('tell what is not judged yet, and whether it is new', () => {
    const verdicts = new Verdicts();
    const [first, second] = tiles(2);
    if (!first || !second) throw new Error('no tiles');
    expect(present(verdicts, [first])).toMatchObject({ items: [first], isNew: true });
    verdicts.learn([first], []);
    expect(present(verdicts, [first, second])).toMatchObject({ items: [second], isNew: true });
    verdicts.learn([second], []);
    const reworded = { ...second, product: { title: 'Headset, today only' } };
    expect(present(verdicts, [first, reworded])).toMatchObject({ items: [reworded], isNew: false });
  });

  it('take another answer for what is present, and for nothing else', () => {
    const verdicts = new Verdicts();
    const [first] = tiles(1);
    if (!first) throw new Error('no tiles');
    const { verdict } = { verdict: { class: 'other' } } as Judged;
    present(verdicts, [first]);
    verdicts.learn([first], [{ key: 't0', verdict }]);
    verdicts.relearn([
      { key: 't0', verdict, isYours: true },
      { key: 't9', verdict },
    ]);
    expect(verdicts.of('t0')).toEqual({ key: 't0', verdict, isYours: true });
    expect(verdicts.of('t9')).toBeUndefined();
    expect(present(verdicts, [first]).items).toEqual([]);
  });
});
