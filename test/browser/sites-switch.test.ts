import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { showsButton } from './harness/button.ts';
import { clickInPopup, popupSays } from './harness/popups.ts';
import type { Shopper } from './harness/shopper.ts';
import { until } from './harness/until.ts';
import { BROWSERS, KNOWN_SHOP, openWorld, UNKNOWN_SHOP, type World } from './harness/world.ts';

const PRODUCT = 'Jabra Evolve2 65';

describe.each(BROWSERS)('the site switch in %s', name => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(name);
  });
  afterEach(() => world.leaves());
  afterAll(() => world.close());

  async function atShop(path: string, badge = PRODUCT): Promise<Shopper> {
    const shopper = await world.visit(KNOWN_SHOP + path);
    await shopper.waitsForBadge(badge);
    return shopper;
  }

  async function clicks(shopper: Shopper, words: string, then: string): Promise<void> {
    const popup = await shopper.opensPopup();
    await clickInPopup(popup, words);
    await popupSays(popup, then);
    await popup.close();
  }

  it('holds at once in every open tab, and the toolbar says so in each', async () => {
    const asMade = await world.documentWithoutExtension(`${KNOWN_SHOP}/c/desk`);
    const first = await atShop('/p/jabra-evolve2-65');
    const second = await atShop('/c/desk');
    await clicks(first, 'Annotate on this site', 'Switched off here');
    await second.waitsForNoBadges();
    expect(await second.document()).toBe(asMade);
    for (const shopper of [first, second]) await showsButton(world, shopper, /Off for demo-shop\.test/);

    await second.page.reload();
    await showsButton(world, second, /Off for demo-shop\.test/);
    expect(await second.document()).toBe(asMade);

    await clicks(first, 'Annotate on this site', PRODUCT);
    // A tab in the background is not read until it is looked at.
    await second.page.bringToFront();
    await second.waitsForBadge(PRODUCT);
    await showsButton(world, first, /Headset/);
  });

  it('leaves the toolbar to tell of the page in front, after every way to it', async () => {
    const headset = /: Headset \| {2}\| (headset|untold)$/;
    const earbuds = /: Earbuds, not a headset \| {2}\| (other|untold)$/;
    const listing = /headsets among them: (\d+) \| \1 \| (headset|untold)$/;
    const first = await atShop('/p/jabra-evolve2-65');
    await showsButton(world, first, headset);
    const second = await atShop('/c/desk');
    await showsButton(world, second, listing);
    await showsButton(world, first, headset);
    await first.page.goto(`${KNOWN_SHOP}/p/galaxy-buds3`);
    await showsButton(world, first, earbuds);
    await first.page.goto(`${UNKNOWN_SHOP}/c/desk`);
    await showsButton(world, first, /^True Headset \| {2}\| (idle|untold)$/);
    await showsButton(world, second, listing);
    // After the answer, which would be lost with the page.
    await first.page.evaluate(() => void setTimeout(() => history.back()));
    await showsButton(world, first, earbuds);
  });

  it('is not what closes a card', async () => {
    const shopper = await atShop('/c/desk');
    await shopper.clicks(await shopper.waitsForBadge(PRODUCT));
    await shopper.waitsForCard('Headset');
    await shopper.presses('Escape');
    await shopper.waitsForNoCard();
    expect(await shopper.badge(PRODUCT)).toBeDefined();
    expect(await shopper.readsInPopup('On this page')).not.toContain('Switched off here');
  });

  it('is kept through a time of being off everywhere', async () => {
    const shopper = await atShop('/c/desk');
    await clicks(shopper, 'Turn off everywhere', 'Nothing is read or marked on any site');
    await shopper.waitsForNoBadges();
    await showsButton(world, shopper, /Off everywhere/);
    await shopper.page.reload();
    await shopper.readsInPopup('Off everywhere');
    expect(await shopper.badges()).toEqual([]);
    await clicks(shopper, 'Turn on again', 'On this page');
    await shopper.waitsForBadge(PRODUCT);
  });

  it('holds while the background is ended again and again', async () => {
    const shopper = await atShop('/c/desk');
    const popup = await shopper.opensPopup();
    await popupSays(popup, 'On this page');
    await world.owner.endBackground();
    await clickInPopup(popup, 'Annotate on this site');
    await world.owner.endBackground();
    await popupSays(popup, 'Switched off here');
    await shopper.waitsForNoBadges();
    await world.owner.endBackground();
    await clickInPopup(popup, 'Annotate on this site');
    await world.owner.endBackground();
    await shopper.waitsForBadge(PRODUCT);
    await popup.close();
  });

  it('gives way to a new version, which takes the page over', async () => {
    const shopper = await atShop('/c/desk');
    const layers = () => shopper.page.evaluate(() => document.querySelectorAll('true-headset-layer').length);
    await world.owner.update();
    await until('one layer again', async () => (await layers()) === 1 || undefined);
    await shopper.waitsForBadge(PRODUCT);
    expect(await layers()).toBe(1);
  });

  it('finds its pages again after the extension was disabled and enabled', async () => {
    const shopper = await atShop('/c/desk');
    await world.owner.disable();
    await shopper.scrolls(10);
    await world.owner.enable();
    await shopper.page.reload();
    await shopper.waitsForBadge(PRODUCT);
  });

  it('asks nothing of the network', () => {
    expect(world.strangers()).toEqual([]);
  });
});
