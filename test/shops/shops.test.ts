import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { shops } from '../../src/shops/index.ts';
import { isShopHost, type Shop } from '../../src/shops/shop.ts';

const { document } = new JSDOM('').window;

/** Every selector of a shop, without the attribute that may follow it. */
function selectorsOf(shop: Shop): string[] {
  const texts: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value.replace(/@[\w-]+$/, ''));
    else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) visit(inner);
  };
  visit([shop.marks ?? [], shop.product ?? {}, shop.listing ?? {}]);
  return texts;
}

describe.each(shops.map(shop => [shop.id, shop] as const))('%s', (_, shop) => {
  it('has selectors a browser can parse', () => {
    for (const selector of selectorsOf(shop))
      expect(() => document.querySelector(selector), selector).not.toThrow();
  });

  it('names bare domains, or marks that betray the platform', () => {
    for (const host of shop.hosts) expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    expect(shop.hosts.length > 0).toBe(!shop.marks);
  });

  it('says how it was checked', () => {
    expect(shop.note.length).toBeGreaterThan(20);
  });
});

it('no two shops claim one id or one host', () => {
  const ids = shops.map(shop => shop.id);
  const hosts = shops.flatMap(shop => shop.hosts);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(hosts).size).toBe(hosts.length);
});

it('a host is the domain or below it, never merely like it', () => {
  const shop: Shop = { id: 'x', name: 'X', hosts: ['shop.example'], checked: 'none', note: '' };
  expect(isShopHost(shop, 'shop.example')).toBe(true);
  expect(isShopHost(shop, 'www.shop.example')).toBe(true);
  expect(isShopHost(shop, 'myshop.example')).toBe(false);
  expect(isShopHost(shop, 'shop.example.evil.test')).toBe(false);
});
