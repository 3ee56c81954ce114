import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRODUCTS } from '../shop/products/index.ts';
import { until } from './harness/until.ts';
import { BROWSERS, KNOWN_SHOP, openWorld, UNKNOWN_SHOP, type World } from './harness/world.ts';

describe.each(BROWSERS)('badges in %s', name => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(name);
  });
  afterAll(() => world.close());

  it('stand on every audio wearable of a listing, say what it is, and leave the rest alone', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/`);
    await shopper.waitsForBadge('Sony WH-1000XM5');
    const badges = await shopper.scrollsThrough();
    const seen = PRODUCTS.map(({ id, title }) => {
      const own = badges.filter(badge => badge.name.includes(`: ${title}.`));
      return `${id}: ${own.map(({ kind }) => kind).join(' and ') || 'other'}`;
    });
    expect(seen).toEqual(PRODUCTS.map(({ id, truth: [kind] }) => `${id}: ${kind}`));
  });

  it('come in the order of the page', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/`);
    await shopper.waitsForBadge('JBL Tune 520BT');
    const names = (await shopper.badges()).map(badge => badge.name);
    const places = names.map(found => PRODUCTS.findIndex(({ title }) => found.includes(title)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('stand on the product of a product page, with its microphone, and on those beside it', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/p/hyperx-cloud-ii`);
    const main = await shopper.waitsForBadge('HyperX Cloud II');
    expect(main).toMatchObject({ kind: 'headset', text: 'Headset · boom mic' });
    await shopper.scrolls(2000);
    expect(await shopper.waitsForBadge('beyerdynamic DT 990')).toMatchObject({ kind: 'headphones' });
    expect(await shopper.badge('Meta Quest')).toBeUndefined();
  });

  it('change nothing in the shop’s own document', async () => {
    const marked = await world.visit(`${KNOWN_SHOP}/p/sony-wh-1000xm5`);
    await marked.waitsForBadge('Sony WH-1000XM5');
    const document = await marked.document();
    expect(document).toContain('<true-headset-layer');
    const withoutLayer = document.replace(/<true-headset-layer[^>]*><\/true-headset-layer>/, '');
    expect(withoutLayer).toBe(await world.documentWithoutExtension(`${KNOWN_SHOP}/p/sony-wh-1000xm5`));
  });

  it('move nothing in the shop’s layout', async () => {
    const marked = await world.visit(`${KNOWN_SHOP}/`);
    await marked.waitsForBadge('Sony WH-1000XM5');
    const plain = await world.visit(`${UNKNOWN_SHOP}/`);
    expect(await marked.places('.card')).toEqual(await plain.places('.card'));
  });

  it('stand in their tiles where a shop zooms its page', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/gaming`);
    await shopper.waitsForBadge('HyperX Cloud II');
    await shopper.page.evaluate(() => void Object.assign(document.body.style, { zoom: '0.6' }));
    await until('a badge in its tile’s corner', async () => {
      const [place = ''] = await shopper.places('.card');
      const [left = 0, top = 0] = place.split(' ').map(Number);
      const { x, y } = (await shopper.badge('HyperX Cloud II')) ?? { x: 0, y: 0 };
      return (x > left && x < left + 90 && y > top && y < top + 24) || undefined;
    });
  });

  it('survive a shop that draws its tiles anew, and stay off those it takes away', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/gaming`);
    await shopper.waitsForBadge('HyperX Cloud II');
    await shopper.page.evaluate(() => {
      const grid = document.querySelector('.grid');
      grid?.replaceChildren(...[...grid.children].slice(1).map(tile => tile.cloneNode(true)));
    });
    await shopper.waitsForNoBadge('HyperX Cloud II');
    const { name } = await shopper.waitsForBadge('Arctis Nova 7');
    expect((await shopper.badges()).filter(badge => badge.name === name)).toHaveLength(1);
  });

  it('are not printed', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/gaming`);
    await shopper.waitsForBadge('HyperX Cloud II');
    if (name === 'chromium') {
      await shopper.page.emulateMediaType('print');
      const display = 'getComputedStyle(document.querySelector("true-headset-layer")).display';
      expect(await shopper.page.evaluate(display)).toBe('none');
    }
    const rules = await shopper.page.evaluate(() => {
      const root = document.querySelector('true-headset-layer')?.shadowRoot;
      const sheets = [...(root?.adoptedStyleSheets ?? []), ...(root?.styleSheets ?? [])];
      return sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    });
    expect(rules.filter(rule => rule.startsWith('@media print')).join('\n')).toMatch(
      /:host \{\s*display: none !important/,
    );
  });

  it('follow a carousel that is scrolled sideways', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/p/hyperx-cloud-ii`);
    await shopper.waitsForBadge('HyperX Cloud II');
    await shopper.scrolls(2000);
    await shopper.waitsForBadge('Bose QuietComfort Ultra');
    expect(await shopper.badge('JBL Tune 520BT')).toBeUndefined();
    await shopper.page.evaluate(() =>
      document.querySelector('.carousel')?.scrollBy({ left: 10_000, behavior: 'instant' }),
    );
    await shopper.waitsForBadge('JBL Tune 520BT');
    expect(await shopper.badge('Bose QuietComfort Ultra')).toBeUndefined();
  });

  it('let clicks beside them through to the shop', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/`);
    const { x, y } = await shopper.waitsForBadge('HyperX Cloud II');
    await shopper.clicks({ x, y: y + 120 });
    await shopper.arrivesAt(`${KNOWN_SHOP}/p/hyperx-cloud-ii`);
    await shopper.waitsForBadge('HyperX Cloud II', 'Headset · boom mic');
  });

  it('stay away from a page without audio wearables', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/p/cane-creek-40`);
    await shopper.readsInPopup('On this page');
    expect(await shopper.badge('Cane Creek')).toBeUndefined();
  });

  it('ask nothing of the network and raise no complaint', async () => {
    expect(world.strangers()).toEqual([]);
    expect(await world.complaints()).toEqual([]);
  });
});
