import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Item } from '../../src/core/model.ts';
import { type Reading, readPage } from '../../src/page/read.ts';
import { learnWords } from '../../src/page/words.ts';
import { selectors } from '../../src/shops/selectors.ts';
import type { Shop } from '../../src/shops/shop.ts';
import { words } from '../../src/shops/words.ts';

learnWords(words, selectors);

export const ADDRESS = 'https://shop.example/some/page';

/** A page of our own making, as the reader gets it: scripts do not run. */
export function documentOf(html: string, url = ADDRESS): Document {
  const { document } = new JSDOM(html, { url }).window;
  openShadows(document);
  return document;
}

/** Declarative shadow roots, which jsdom does not make. */
function openShadows(within: ParentNode): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode=open]')) {
    const root = template.parentElement?.attachShadow({ mode: 'open' });
    root?.append(template.content);
    template.remove();
    if (root) openShadows(root);
  }
}

export function zooHtml(name: string): string {
  return readFileSync(new URL(`./zoo/${name}.html`, import.meta.url), 'utf8');
}

export function readZoo(name: string, url = ADDRESS, shops: readonly Shop[] = []): Reading {
  return readPage(documentOf(zooHtml(name), url), url, shops);
}

export function mainOf({ snapshot }: Reading): Item | undefined {
  return snapshot.items.find(item => item.role === 'main');
}

export function tileTitles({ snapshot }: Reading): string[] {
  return snapshot.items.filter(item => item.role === 'tile').map(item => item.product.title);
}
