import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FRAMEWORKS, hydratingScript } from '../shop/hydrated/serve.ts';
import type { Shopper } from './harness/shopper.ts';
import { until } from './harness/until.ts';
import { BROWSERS, KNOWN_SHOP, openWorld, type World } from './harness/world.ts';

const LAYER = 'document.querySelector("true-headset-layer")';

const recovered = ({ page }: Shopper) => page.evaluate('recovered');

async function comesToLife({ page }: Shopper, whole: boolean): Promise<void> {
  await page.evaluate(`hydrate(${whole})`);
  await until('a page that is alive', async () => ((await page.$('#turn:enabled')) ? true : undefined));
}

/** Whether the badges come in the order of the page's titles. */
async function areInOrder(shopper: Shopper): Promise<boolean> {
  const titles = await shopper.page.$$eval('.card-title', all => all.map(title => title.textContent ?? ''));
  const names = (await shopper.badges()).map(({ name }) => name);
  const places = names.map(name => titles.findIndex(title => name.includes(title)));
  return places.length > 0 && places.every((place, index) => place > (places[index - 1] ?? -1));
}

/** React is strictest in its version 18, which many shops still run. */
const WAYS = [
  ['react', 'the whole document', true],
  ['react', 'a part of the body', false],
  ['vue', 'the whole body', true],
  ['vue', 'a part of the body', false],
] as const;

describe.each(BROWSERS)('a page that a framework hydrates, in %s', name => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(name);
    for (const [path, framework] of Object.entries(FRAMEWORKS)) {
      world.publish(`/${path}`, { text: await framework.page() });
      const text = await hydratingScript(framework);
      world.publish(framework.script.path, { text, headers: { 'content-type': 'text/javascript' } });
    }
  });
  afterAll(() => world.close());

  it.each(WAYS)(
    'is not amiss to %s in %s; badges stand, and follow what it draws anew',
    async (by, _, whole) => {
      const shopper = await world.visit(`${KNOWN_SHOP}/${by}`);
      await shopper.waitsForBadge('HyperX Cloud II');
      await shopper.page.evaluate(
        `globalThis.before = [${LAYER}, ...document.querySelectorAll('.card')]; void 0`,
      );
      await comesToLife(shopper, whole);
      expect(await recovered(shopper)).toEqual([]);
      expect(await shopper.page.evaluate('before.every(node => node.isConnected)')).toBe(true);
      expect(await shopper.page.evaluate(`before[0] === ${LAYER}`)).toBe(true);
      const [first] = await shopper.badges();
      await shopper.page.click('#turn');
      await until('badges in the page’s new order', async () => {
        const [now] = await shopper.badges();
        return (now && now.name !== first?.name && (await areInOrder(shopper))) || undefined;
      });
      expect(await recovered(shopper)).toEqual([]);
      expect(await world.complaints()).toEqual([]);
    },
  );

  it.each(['react', 'vue'])('would be amiss to %s where it was changed', async by => {
    const shopper = await world.visit(`${KNOWN_SHOP}/${by}`);
    await shopper.page.evaluate(() => document.querySelector('.card')?.append('amiss'));
    await comesToLife(shopper, true);
    expect(await recovered(shopper)).not.toEqual([]);
  });
});
