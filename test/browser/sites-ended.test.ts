import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { showsButton } from './harness/button.ts';
import { type Call, holdBackground } from './harness/hold.ts';
import { clickInPopup, popupSays } from './harness/popups.ts';
import { BROWSERS, KNOWN_SHOP, openWorld, UNKNOWN_SHOP, type World } from './harness/world.ts';

const PRODUCT = 'Jabra Evolve2 65';
const BUDS = 'Galaxy Buds3';
const ORIGIN = `${UNKNOWN_SHOP}/*`;

describe.each(BROWSERS)('a background that ends in %s', name => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(name);
  });
  afterEach(() => world.leaves());
  afterAll(() => world.close());

  describe('keeps no page from its badges', () => {
    it.each<[string, Call]>([
      ['looks at the switch', { name: 'storage.sync.get' }],
      ['has brought the annotator', { name: 'scripting.executeScript', about: 'annotator', isDone: true }],
      ['judges', { name: 'storage.local.get' }],
      ['brings the badges', { name: 'scripting.executeScript', about: 'badges' }],
      ['tells the toolbar', { name: 'action.setTitle' }],
    ])('as it %s', async (_, call) => {
      const end = await holdBackground(world.owner, call);
      const shopper = await world.visit(`${KNOWN_SHOP}/p/jabra-evolve2-65`);
      await end();
      await shopper.waitsForBadge(PRODUCT);
      await showsButton(world, shopper, /: Headset \| /);
    });
  });

  it('still checks a page once', async () => {
    const shopper = await world.visit(`${UNKNOWN_SHOP}/p/galaxy-buds3`);
    const popup = await shopper.opensPopup();
    await popupSays(popup, 'This site is not checked by itself');
    const end = await holdBackground(world.owner, { name: 'scripting.executeScript', about: 'annotator' });
    await clickInPopup(popup, 'Check this page once');
    await end();
    await popupSays(popup, 'Earbuds, not a headset');
    await shopper.waitsForBadge(BUDS);
    await popup.close();
  });

  it('still keeps what the user says that a product is, and takes it back', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/p/galaxy-buds3`);
    await shopper.waitsForBadge(BUDS, 'Earbuds · built-in mic');
    const popup = await shopper.opensPopup();
    await clickInPopup(popup, 'Not right?');
    const keeps = await holdBackground(world.owner, { name: 'storage.local.set', about: 'correction:' });
    await clickInPopup(popup, 'Headphones');
    await keeps();
    await popupSays(popup, 'As you said');
    await shopper.page.reload();
    await shopper.waitsForBadge(BUDS, 'Headphones · yours');
    const removed = await holdBackground(world.owner, { name: 'storage.local.remove', isDone: true });
    await clickInPopup(popup, 'Undo');
    await removed();
    await popupSays(popup, 'Earbuds, not a headset');
    await shopper.waitsForBadge(BUDS, 'Earbuds · built-in mic');
    await popup.close();
  });

  it('still lets a site in that was asked for, when it is next asked for anything', async () => {
    const shopper = await world.visit(`${UNKNOWN_SHOP}/c/desk`);
    const registers = await holdBackground(world.owner, { name: 'scripting.registerContentScripts' });
    // Chromium’s question cannot be answered without a screen: there, the answer is given before.
    if (name === 'chromium') await world.owner.allow(ORIGIN);
    const popup = await shopper.opensPopup();
    await clickInPopup(popup, 'Always on this site');
    await registers();
    await popup.close().catch(() => {});
    await shopper.readsInPopup('Annotate on this site');
    await shopper.waitsForBadge(PRODUCT);
    await shopper.page.reload();
    await shopper.waitsForBadge(PRODUCT);
  });

  it('still follows the browser’s own settings, when it is next asked for anything', async () => {
    const shopper = await world.visit(`${UNKNOWN_SHOP}/c/desk`);
    await shopper.waitsForBadge(PRODUCT);
    const leaves = await holdBackground(world.owner, { name: 'tabs.query' });
    await world.owner.takeBack(ORIGIN);
    await leaves();
    await shopper.readsInPopup('corner-shop.test');
    await shopper.waitsForNoBadges();
    const brings = await holdBackground(world.owner, {
      name: 'scripting.executeScript',
      about: 'gate',
      isDone: true,
    });
    await world.owner.allow(ORIGIN);
    await brings();
    await shopper.readsInPopup('Annotate on this site');
    await shopper.waitsForBadge(PRODUCT);
  });

  it('raises no complaint', async () => {
    expect(world.strangers()).toEqual([]);
    expect(await world.complaints()).toEqual([]);
  });
});
