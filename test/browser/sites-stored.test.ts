import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showsButton } from './harness/button.ts';
import { clickInPopup, popupSays } from './harness/popups.ts';
import type { Shopper } from './harness/shopper.ts';
import { until } from './harness/until.ts';
import { BROWSERS, KNOWN_SHOP, openWorld, type World } from './harness/world.ts';

const PRODUCT = 'Jabra Evolve2 65';
const SITE = 'site:demo-shop.test';

/** Ever smaller pieces, until not one character more is taken. */
const FILL = `async area => {
  let n = 0;
  for (const size of [8000, 800, 80, 8, 1]) {
    for (let fits = true; fits; n++) {
      fits = await area.set({ ['f' + n]: 'x'.repeat(size) }).then(() => true, () => false);
    }
  }
}`;

describe.each(BROWSERS)('what is stored in %s', name => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(name);
  });
  afterAll(() => world.close());

  /** By a page of the extension’s own that does not draw itself anew for it. */
  async function inStorage(work: string): Promise<unknown> {
    const page = await world.opens('welcome');
    const answer = await page.evaluate(
      `(${work})((typeof browser === 'undefined' ? chrome : browser).storage.sync)`,
    );
    await page.close();
    return answer;
  }

  const store = (values: object) => inStorage(`sync => sync.set(${JSON.stringify(values)})`);

  async function optionsSay(words: string): Promise<string> {
    const options = await world.opens('options');
    const text = await popupSays(options, words);
    await options.close();
    return text;
  }

  async function switches(shopper: Shopper, then: string): Promise<void> {
    const popup = await shopper.opensPopup();
    await clickInPopup(popup, 'Annotate on this site');
    await popupSays(popup, then);
    await popup.close();
  }

  it('by somebody else costs only itself, is named, and goes when asked', async () => {
    await store({ [SITE]: 7, paused: 'yes', badgeStyle: ['full'], schema: null, theirs: { a: 1 } });
    const shopper = await world.visit(`${KNOWN_SHOP}/c/desk`);
    await shopper.waitsForBadge(PRODUCT, 'Headset');
    await shopper.readsInPopup('On this page');
    const options = await world.opens('options');
    const text = await popupSays(options, 'can’t be read');
    for (const key of [SITE, 'paused', 'badgeStyle', 'schema', 'theirs']) expect(text).toContain(key);
    await clickInPopup(options, 'Forget them');
    await until('no note', async () => {
      return String(await options.evaluate('document.body.innerText')).includes('can’t be read')
        ? undefined
        : true;
    });
    await options.close();
    expect(await inStorage('sync => sync.get(null)')).toEqual({});
    await shopper.page.close();
  });

  it('by a newer version is used as far as it is known, and kept', async () => {
    const newer = { schema: 99, badgeStyle: 'full', later: { a: 1 } };
    await store(newer);
    const shopper = await world.visit(`${KNOWN_SHOP}/c/desk`);
    await shopper.waitsForBadge(PRODUCT, 'Headset · boom mic');
    await optionsSay('a newer version');
    await world.owner.update();
    await shopper.page.bringToFront();
    await shopper.waitsForBadge(PRODUCT, 'Headset · boom mic');
    expect(await inStorage('sync => sync.get(null)')).toEqual(newer);
    await inStorage('sync => sync.clear()');
    await shopper.page.close();
  });

  it('by another device holds at once in open tabs, field by field', async () => {
    const first = await world.visit(`${KNOWN_SHOP}/c/desk`);
    await first.waitsForBadge(PRODUCT, 'Headset');
    const second = await world.visit(`${KNOWN_SHOP}/p/jabra-evolve2-65`);
    await second.waitsForBadge(PRODUCT);
    await store({ badgeStyle: 'full' });
    await first.page.bringToFront();
    await first.waitsForBadge(PRODUCT, 'Headset · boom mic');
    await switches(first, 'Switched off here');
    // What the other device did before it heard of that.
    await store({ paused: true, 'hide:earbuds': true });
    for (const shopper of [first, second]) await showsButton(world, shopper, /Off everywhere/);
    await store({ paused: false });
    for (const shopper of [first, second]) await showsButton(world, shopper, /Off for demo-shop\.test/);
    await store({ [SITE]: 'on' });
    await first.page.bringToFront();
    await first.waitsForBadge(PRODUCT, 'Headset · boom mic');
    await second.page.bringToFront();
    await second.waitsForBadge(PRODUCT);
    await inStorage('sync => sync.clear()');
    for (const { page } of [first, second]) await page.close();
  });

  it('stays as it is where no more fits, which is told', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/desk`);
    await shopper.waitsForBadge(PRODUCT);
    await inStorage(FILL);
    await switches(shopper, 'The browser did not save this');
    await shopper.waitsForBadge(PRODUCT);
    await shopper.page.reload();
    await shopper.waitsForBadge(PRODUCT);
    const options = await world.opens('options');
    await clickInPopup(options, 'Only on sites I choose');
    await popupSays(options, 'The browser did not save this');
    await options.close();
    await inStorage('sync => sync.clear()');
    await switches(shopper, 'Switched off here');
    await switches(shopper, 'On this page');
  });

  it('raises no complaint', async () => {
    expect(world.strangers()).toEqual([]);
    expect(await world.complaints()).toEqual([]);
  });
});
