import type { Source } from '../../core/model.ts';
import type { Shop } from '../../shops/shop.ts';
import type { Fields } from '../fields.ts';
import { pickAll, pickFirst } from '../pick.ts';
import { compact } from '../structured/schema.ts';
import { isHidden, textOf } from '../text.ts';
import { findCards } from './families.ts';
import { Room } from './room.ts';
import { tidyTitle, tileTitle } from './tile-title.ts';

export interface Tile {
  readonly element: Element;
  readonly fields: Fields;
  readonly source: Source;
}

const MAX_TILES = 6_000;

/**
 * All tiles in page order: the shop's own, and what repeats like cards elsewhere. A later group (a carousel, a list
 * kept for another layout) does not repeat what an earlier one shows.
 */
export function readTiles(document: Document, shop: Shop | undefined): Tile[] {
  const tiles: Tile[] = [];
  const room = new Room();
  const shown = new Set<string>();
  const add = (tile: Tile | undefined, isFirst: boolean) => {
    const title = tile?.fields.title;
    if (!title || tiles.length >= MAX_TILES || (!isFirst && shown.has(title))) return;
    room.take(tile.element);
    shown.add(title);
    tiles.push(tile);
  };
  for (const element of shop?.listing ? document.querySelectorAll(shop.listing.tile.join(',')) : []) {
    if (room.isFree(element)) add(readShopTile(element, shop), true);
  }
  for (const family of findCards(document)) {
    const isFirst = tiles.length === 0;
    for (const { element, link } of family) {
      if (room.isFree(element))
        add({ element, fields: cardFields(element, link), source: 'generic' }, isFirst);
    }
  }
  return tiles.sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));
}

function readShopTile(element: Element, shop: Shop | undefined): Tile | undefined {
  const listing = shop?.listing;
  if (!listing || isHidden(element)) return undefined;
  const link = listing.link ? element.querySelector(listing.link.join(',')) : mainLink(element);
  const title = tidyTitle(pickFirst(element, listing.title)?.text ?? '') || tileTitle(element, link);
  if (title === '') return undefined;
  const brand = pickFirst(element, listing.brand)?.text ?? brandOf(element);
  const bullets = listing.bullets ? pickAll(element, listing.bullets) : undefined;
  return { element, fields: compact({ title, brand, bullets, url: addressOf(link) }), source: 'shop' };
}

function cardFields(element: Element, link: Element): Fields {
  return compact({ title: tileTitle(element, link), brand: brandOf(element), url: addressOf(link) });
}

function mainLink(tile: Element): Element | null {
  if (tile.tagName === 'A') return tile;
  return tile.querySelector('h2 a[href],h3 a[href],a[href]:has(h2,h3)') ?? tile.querySelector('a[href]');
}

function addressOf(link: Element | null): string | undefined {
  const href = link?.getAttribute('href');
  const base = link?.ownerDocument.baseURI;
  return href && URL.canParse(href, base) ? new URL(href, base).href : undefined;
}

function brandOf(tile: Element): string | undefined {
  const element = tile.querySelector(
    '[itemprop=brand],[class*="brand" i],[class*="vendor" i],[class*="manufacturer" i]',
  );
  const text = element && element !== tile ? textOf(element, 100) : '';
  return text.length > 1 && text.length <= 40 ? text : undefined;
}
