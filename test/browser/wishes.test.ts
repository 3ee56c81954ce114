import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './harness/until.ts';
import { BROWSERS, KNOWN_SHOP, openWorld, type World } from './harness/world.ts';

describe.each(BROWSERS)('a user’s wishes in %s', name => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(name);
  });
  afterAll(() => world.close());

  /** As the options page does, in a page that does not draw itself anew for it: it is closed at once. */
  async function store(values: Readonly<Record<string, unknown>>): Promise<void> {
    const page = await world.opens('welcome');
    const api = "(typeof browser === 'undefined' ? chrome : browser)";
    await page.evaluate(`${api}.storage.sync.set(${JSON.stringify(values)})`);
    await page.close();
  }

  it('correct a badge, which stays so on the next visit, and can be taken back', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/buds`);
    const badge = await shopper.waitsForBadge('Galaxy Buds3', 'Earbuds');
    await shopper.clicks(badge);
    await shopper.clicksInCard('Not right?');
    await shopper.clicksInCard('Headset');
    await shopper.waitsForCard('As you said');
    expect(await shopper.badge('Galaxy Buds3')).toMatchObject({
      kind: 'headset',
      name: expect.stringMatching(/^Headset · yours: /),
    });

    const later = await world.visit(`${KNOWN_SHOP}/c/buds`);
    await later.clicks(await later.waitsForBadge('Galaxy Buds3', 'Headset'));
    await later.clicksInCard('Undo');
    await later.waitsForCard('Earbuds, not a headset');
    await later.waitsForBadge('Galaxy Buds3', 'Earbuds');
  });

  it('say that something is no audio at all, and leave a way back', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/buds`);
    await shopper.clicks(await shopper.waitsForBadge('Galaxy Buds3', 'Earbuds'));
    await shopper.clicksInCard('Not right?');
    await shopper.clicksInCard('Not audio');
    await shopper.waitsForBadge('Galaxy Buds3', 'Not audio');
    await shopper.clicksInCard('Undo');
    await shopper.waitsForBadge('Galaxy Buds3', 'Earbuds');
  });

  it('change how badges look and which there are, in pages that are open', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/`);
    await shopper.waitsForBadge('HyperX Cloud II', 'Headset');
    await store({ badgeStyle: 'full', 'hide:headphones': true, dim: true });
    await shopper.page.bringToFront();
    await shopper.waitsForBadge('HyperX Cloud II', 'Headset · boom mic');
    await shopper.waitsForNoBadge('Sony WH-1000XM5');
    const [first] = await until('a veil', async () => {
      const veils = await shopper.page.evaluate(() => {
        const drawn = document.querySelector('true-headset-layer')?.shadowRoot?.querySelectorAll('.veil');
        return Array.from(drawn ?? [], veil => veil.getBoundingClientRect().toJSON());
      });
      return veils.length > 0 ? veils : undefined;
    });
    const [tile = ''] = await shopper.places('.card');
    const place = [first?.left, first?.top, first?.width, first?.height];
    expect(place.map(Number).map(Math.round)).toEqual(tile.split(' ').map(Number).map(Math.round));
    await store({ badgeStyle: 'auto', 'hide:headphones': false, dim: false });
    await shopper.page.bringToFront();
    await shopper.waitsForBadge('Sony WH-1000XM5', 'Headphones');
  });

  it('need not be said: a product’s own page is remembered where its tile says too little', async () => {
    const listing = await world.visit(`${KNOWN_SHOP}/c/gaming`);
    const badge = await listing.waitsForBadge('Pebblewave Play S');
    await listing.clicks(badge);
    expect(await listing.waitsForCard('')).not.toContain('own page');
    const product = await world.visit(`${KNOWN_SHOP}/p/pebble-play`);
    await product.waitsForBadge('Pebblewave Play S', 'Headset · boom mic');
    const later = await world.visit(`${KNOWN_SHOP}/c/gaming`);
    await later.clicks(await later.waitsForBadge('Pebblewave Play S', 'Headset'));
    expect(await later.waitsForCard('Boom microphone')).toContain('Read on the product’s own page');
  });

  it('raise no complaint', async () => {
    expect(world.strangers()).toEqual([]);
    expect(await world.complaints()).toEqual([]);
  });
});
