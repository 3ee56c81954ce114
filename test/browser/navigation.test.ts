import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, KNOWN_SHOP, openWorld, type World } from './harness/world.ts';

describe.each(BROWSERS)('a shop that is one single page, in %s', name => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(name);
  });
  afterAll(() => world.close());

  it('is followed from the listing to a product and back', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/spa`);
    const tile = await shopper.waitsForBadge('HyperX Cloud II');
    expect(tile.text).toBe('Headset');
    await shopper.clicks({ x: tile.x, y: tile.y + 120 });
    await shopper.arrivesAt(`${KNOWN_SHOP}/spa/p/hyperx-cloud-ii`);
    await shopper.waitsForBadge('HyperX Cloud II', 'Headset · boom mic');
    expect(await shopper.readsInPopup('Made for')).toContain('HyperX Cloud II');

    await shopper.page.goBack();
    await shopper.waitsForBadge('HyperX Cloud II', 'Headset');
    expect(await shopper.readsInPopup('On this page')).not.toContain('Made for');
  });

  it('wakes the extension when it comes to audio wearables only later', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/spa/p/bookshelf-speaker`);
    await shopper.waitsForText('Tideline B5 bookshelf speakers');
    await shopper.page.evaluate(() => document.querySelector<HTMLElement>('a[href="/spa/c/desk"]')?.click());
    await shopper.waitsForBadge('Jabra Evolve2 65');
  });

  it('gets badges on what infinite scroll brings, and loses none', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/spa`);
    await shopper.waitsForBadge('Sony WH-1000XM5');
    await shopper.scrollsTo(
      'Bose QuietComfort Ultra Bluetooth Headset, over-ear, noise cancelling, White Smoke, Graphite',
    );
    await shopper.waitsForBadge('White Smoke, Graphite');
    await shopper.scrolls(-1_000_000);
    await shopper.waitsForBadge('Sony WH-1000XM5');
  });

  it('asks nothing of the network and raises no complaint', async () => {
    expect(world.strangers()).toEqual([]);
    expect(await world.complaints()).toEqual([]);
  });
});
