import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { MOST_SEEN, rememberedIn } from '../../src/platform/remembered.ts';
import { BUDS, HEADSET } from '../ui/samples.ts';
import { fakeArea } from './area.ts';

describe('what product pages told', () => {
  it('is known by all that a product is known by, and counted once', async () => {
    const remembered = rememberedIn(fakeArea());
    await remembered.keep(['gtin:1', 'shop:/one'], BUDS);
    await remembered.keep(['shop:2'], HEADSET);
    await remembered.keep([], HEADSET);
    const known = await remembered.of(['shop:/one', 'shop:9']);
    expect([...known.keys()]).toEqual(['shop:/one']);
    expect(known.get('shop:/one')).toMatchObject({
      class: 'earbuds',
      for: BUDS.for,
      ignored: [],
      missing: [],
    });
    expect(await remembered.count()).toBe(2);
  });

  it('is cleared, and nothing else with it', async () => {
    const area = fakeArea({ 'correction:1': 1, 'seen:strange': 7 });
    const remembered = rememberedIn(area);
    await remembered.keep(['gtin:1', 'shop:/one'], BUDS);
    await remembered.clear();
    expect(area.stored).toEqual({ 'correction:1': 1 });
  });

  it('is written once, until the page tells otherwise', async () => {
    const area = fakeArea();
    const set = vi.spyOn(area, 'set');
    const remembered = rememberedIn(area);
    await remembered.keep(['gtin:1', 'shop:/one'], BUDS);
    await remembered.keep(['gtin:1', 'shop:/one'], structuredClone(BUDS));
    expect(set).toHaveBeenCalledOnce();
    await remembered.keep(['gtin:1', 'shop:/one'], HEADSET);
    expect((await remembered.of(['shop:/one'])).get('shop:/one')?.class).toBe('headset');
  });

  it('stays few: the oldest go, by all names', async () => {
    const area = fakeArea();
    for (let n = 0; n < MOST_SEEN; n++) {
      area.stored[`seen:${n}`] = { at: n, verdict: BUDS, also: [`/${n}`] };
      area.stored[`seen:/${n}`] = { of: `${n}` };
    }
    const remembered = rememberedIn(area, () => MOST_SEEN);
    await remembered.keep(['new', '/new'], HEADSET);
    expect(await remembered.count()).toBe(MOST_SEEN);
    expect((await remembered.of(['0', '/0', '1', '/new'])).size).toBe(2);
  });

  it('may be anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async value => {
        const remembered = rememberedIn(
          fakeArea({
            'seen:x': value,
            'seen:y': { at: 1, verdict: value, also: [] },
            'seen:z': { of: value },
          }),
        );
        expect((await remembered.of(['x', 'y', 'z'])).size).toBe(0);
        expect(await remembered.count()).toBe(0);
      }),
    );
  });
});
