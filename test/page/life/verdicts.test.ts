import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/core/model.ts';
import { Verdicts } from '../../../src/page/life/verdicts.ts';

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
});
