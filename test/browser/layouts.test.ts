import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, KNOWN_SHOP, openWorld, type World } from './harness/world.ts';

describe.each(BROWSERS)('a page that is not as it stands in its source, in %s', name => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(name);
  });
  afterAll(() => world.close());

  it('has its product judged anew when another variant is chosen', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/p/bookshelf-speaker`);
    await shopper.page.evaluate(() => {
      const main = document.querySelector('main') ?? document.body;
      const field = document.createElement('fieldset');
      for (const [index, option] of ['Without mic', 'With boom mic'].entries()) {
        const label = document.createElement('label');
        const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'version' });
        radio.checked = index === 0;
        label.append(radio, option);
        field.append(label);
      }
      const title = Object.assign(document.createElement('h1'), {
        textContent: 'Tern 500 over-ear headphones',
      });
      const price = Object.assign(document.createElement('p'), { textContent: '€129.00' });
      const buy = Object.assign(document.createElement('button'), { textContent: 'Add to basket' });
      document.title = 'Tern 500 over-ear headphones';
      for (const data of document.querySelectorAll('script[type], meta')) data.remove();
      main.replaceChildren(title, price, field, buy);
    });
    await shopper.waitsForBadge('Tern 500', 'Headphones · no mic');
    await shopper.page.evaluate(() => document.querySelectorAll('input')[1]?.click());
    await shopper.waitsForBadge('Tern 500', 'Headset · boom mic');
  });

  it('has badges on what lives in shadow roots, and on what comes to them later', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/gaming`);
    await shopper.page.evaluate(() => {
      const grid = document.createElement('product-grid');
      const root = grid.attachShadow({ mode: 'open' });
      const add = (index: number) => {
        const card = document.createElement('article');
        const link = Object.assign(document.createElement('a'), { href: `/products/${index}` });
        const title = Object.assign(document.createElement('h3'), {
          textContent: `Tern ${index} gaming headset`,
        });
        link.append(title);
        card.append(link, '€29.00');
        root.append(card);
      };
      for (const index of [1, 2, 3]) add(index);
      document.querySelector('main')?.replaceChildren(grid);
      setTimeout(() => add(4), 1500);
    });
    const seen = await shopper.waitsForBadge('Tern 2 gaming headset');
    expect(seen.text).toBe('Headset');
    await shopper.waitsForBadge('Tern 4 gaming headset');
  });
});
