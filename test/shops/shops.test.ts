import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { shops } from '../../src/shops/index.ts';
import { isShopHost, type Shop } from '../../src/shops/shop.ts';
import { tableOf } from './table.ts';

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

/** The classes a selector names in full; `[class*="…"]` may name the lasting beginning of a generated one. */
function classesOf(selector: string): string[] {
  return [...selector.replace(/\[[^\]]*\]/g, '').matchAll(/\.([\w-]+)/g)].map(([, name]) => name ?? '');
}

/** A name some build tool made: `css-1a2b3c`, `_14cfVK`, `VU-ZEz`, `title__x7Qp2`, `title_TAw0W35QK_`, `KzDlHZ`. */
function isGenerated(name: string): boolean {
  const parts = name.split(/__|--|_/).filter(part => part !== '');
  const last = (parts.at(-1) ?? '').replace(/V?\d+$/, '');
  const isMixed = /[A-Z]/.test(last.slice(1)) && /[a-z]/.test(last) && /\d/.test(last);
  return (
    /^(?:css|sc|jss|emotion|svelte)-[a-z\d]{4,}$/i.test(name) ||
    /^_\w*[A-Z\d]/.test(name) ||
    /^[A-Z]{2}-/.test(name) ||
    /[a-z][A-Z]{2}/.test(last) ||
    isMixed
  );
}

describe.each(shops.map(shop => [shop.id, shop] as const))('%s', (_, shop) => {
  it('has selectors a browser can parse', () => {
    for (const selector of selectorsOf(shop))
      expect(() => document.querySelector(selector), selector).not.toThrow();
  });

  it('names bare domains in order, or marks that betray the platform', () => {
    for (const host of shop.hosts) expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    expect(shop.hosts).toEqual(shop.hosts.toSorted());
    expect(shop.hosts.length > 0).toBe(!shop.marks);
  });

  it('says how it was checked', () => {
    expect(shop.note.length).toBeGreaterThan(20);
    expect(shop.checked === 'none').toBe(selectorsOf(shop).length === 0);
  });

  it('leans on no class name that the next release of the shop renames, or says so', () => {
    const generated = selectorsOf(shop).flatMap(classesOf).filter(isGenerated);
    if (!/class names change/.test(shop.note)) expect(generated).toEqual([]);
  });

  it('does not repeat a selector in a list', () => {
    const lists = [...Object.values(shop.product ?? {}), ...Object.values(shop.listing ?? {})];
    for (const list of lists.filter(Array.isArray)) expect(new Set(list).size).toBe(list.length);
  });
});

it('every shop is a file named after it', () => {
  const files = readdirSync('src/shops').filter(
    name => !['index.ts', 'shop.ts', 'selectors.ts', 'words.ts'].includes(name),
  );
  expect(files.toSorted()).toEqual(shops.map(({ id }) => `${id}.ts`).toSorted());
});

it.each(['css-1a2b3c', '_14cfVK', 'VU-ZEz', 'title__x7Qp2', 'text_TAw0W35QK_', 'KzDlHZ', 'B_NuCI'])(
  'takes %s for a generated name',
  name => expect(isGenerated(name)).toBe(true),
);

it.each(['product-card__title', 'productTitle', 'card-v2-title', 'ui-pdp-title', 'Ptable-item', 's-card'])(
  'takes %s for a name somebody gave',
  name => expect(isGenerated(name)).toBe(false),
);

it('no two shops claim one id, or a host that is or lies in another’s', () => {
  const ids = shops.map(shop => shop.id);
  expect(new Set(ids).size).toBe(ids.length);
  const claims = shops.flatMap(shop => shop.hosts.map(host => ({ host })));
  const within = (inner: string, outer: string) => inner === outer || inner.endsWith(`.${outer}`);
  const shared = claims.filter(claim =>
    claims.some(other => other !== claim && within(claim.host, other.host)),
  );
  expect(shared.map(({ host }) => host)).toEqual([]);
});

it('a host is the domain or below it, never merely like it', () => {
  const shop: Shop = { id: 'x', name: 'X', hosts: ['shop.example'], checked: 'none', note: '' };
  expect(isShopHost(shop, 'shop.example')).toBe(true);
  expect(isShopHost(shop, 'www.shop.example')).toBe(true);
  expect(isShopHost(shop, 'myshop.example')).toBe(false);
  expect(isShopHost(shop, 'shop.example.evil.test')).toBe(false);
});

it('the README’s table is what the files say', () => {
  const table = /^\| shop \| where .*\n(?:\|.*\n)+/m.exec(readFileSync('README.md', 'utf8'));
  expect(table?.[0].trim(), 'put this table into README.md').toBe(tableOf(shops));
});
