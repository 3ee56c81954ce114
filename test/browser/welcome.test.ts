import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInPopup, popupSays } from './harness/popups.ts';
import { BROWSERS, KNOWN_SHOP, openWorld, type World } from './harness/world.ts';

describe.each(BROWSERS)('the first-run page in %s', name => {
  let world: World;
  // It opens at the install: without it, no world comes to be.
  beforeAll(async () => {
    world = await openWorld(name);
  });
  afterAll(() => world.close());

  it('says what the badges mean, and which keys there are', async () => {
    const page = await world.opens('welcome');
    const text = await popupSays(page, 'What the badges mean');
    for (const look of ['Solid: a headset', 'Outlined: not a headset', 'Dashed: can’t tell']) {
      expect(text).toContain(look);
    }
    expect(text).toMatch(/(Alt\+Shift\+J|⌥⇧J) goes to the next badge/);
    expect(await page.evaluate('document.title')).toBe('True Headset: What the badges mean');
    await page.close();
  });

  it('does not come again with a new version', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/desk`);
    await shopper.waitsForBadge('Jabra Evolve2 65');
    await world.owner.update();
    await shopper.waits(1500);
    // A tab in front would have stopped the page from being marked anew.
    await shopper.waitsForBadge('Jabra Evolve2 65');
    expect(await shopper.page.evaluate(() => document.visibilityState)).toBe('visible');
  });

  it('leads to the settings', async () => {
    const page = await world.opens('welcome');
    await clickInPopup(page, 'Settings');
    await page.close();
  });

  it('asks nothing of the network and raises no complaint', async () => {
    expect(world.strangers()).toEqual([]);
    expect(await world.complaints()).toEqual([]);
  });
});
