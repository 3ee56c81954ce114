import { describe, expect, it } from 'vitest';
import { identitiesOf } from '../../src/core/identity.ts';

const SITE = 'www.shop.example';

describe('what a product is known by', () => {
  it.each([
    [{ gtin: '4548736132580', sku: 'B0', site: SITE }, 'gtin:04548736132580'],
    [{ gtin: '04548736132580' }, 'gtin:04548736132580'],
    [{ sku: 'B09XS7JWHH', site: SITE, url: 'https://www.shop.example/dp/B09' }, 'shop.example:B09XS7JWHH'],
    [{ site: SITE, url: 'https://www.shop.example/p/wh-1000xm5?ref=list#top' }, 'shop.example:/p/wh-1000xm5'],
    [{ site: SITE, url: 'https://www.shop.example/show?utm_id=3&pid=12' }, 'shop.example:/show?pid=12'],
    [{ site: SITE }, undefined],
    [{ site: SITE, url: 'nowhere' }, undefined],
    [{ sku: 'B09' }, undefined],
    [{ site: SITE, url: 'https://www.shop.example/' }, undefined],
    [{ site: SITE, url: 'https://www.shop.example/?p=12' }, 'shop.example:/?p=12'],
    [{ site: SITE, url: 'https://www.shop.example/show.php?nr=12' }, undefined],
    [{ site: SITE, sku: 'B09'.repeat(1000) }, undefined],
  ])('%j', (product, identity) => {
    expect(identitiesOf({ title: 'Sony WH-1000XM5', ...product })[0]).toBe(identity);
  });

  it('on its page is more than on a tile', () => {
    const url = 'https://www.shop.example/p/xm5';
    const product = { title: 'Sony', gtin: '4548736132580', sku: 'B09', site: SITE, url };
    expect(identitiesOf(product)).toEqual(['gtin:04548736132580', 'shop.example:B09', 'shop.example:/p/xm5']);
  });
});
