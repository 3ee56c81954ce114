import type { Source } from '../../core/model.ts';
import type { Shop } from '../../shops/shop.ts';
import { markedBrand } from '../brand.ts';
import type { Fields } from '../fields.ts';
import { pickAll, pickFirst } from '../pick.ts';
import { precedes, queryAll } from '../roots.ts';
import { compact } from '../structured/schema.ts';
import { attributeOf, contentOf, isHidden, isVisible } from '../text.ts';
import { selectors, showsPrice, words } from '../words.ts';
import { findCards, pageHeads } from './families.ts';
import { Room } from './room.ts';
import { brandHeading, tidyTitle, tileTitle } from './tile-title.ts';

export interface Tile {
  readonly element: Element;
  readonly fields: Fields;
  readonly source: Source;
}

const MAX_TILES = 6_000;

/**
 * All tiles in page order: the shop's own, and what repeats like cards elsewhere. A carousel or a list kept for another
 * layout does not repeat what the first group shows. Yields after each tile.
 */
export function* readTiles(document: Document, shop: Shop | undefined): Generator<undefined, Tile[]> {
  const tiles = new Set<Tile>();
  const room = new Room();
  const heads = pageHeads(document);
  const shown = new Map<string, Tile>();
  const add = (tile: Tile | undefined, isFirstGroup: boolean) => {
    const title = tile?.fields.title;
    if (!title || tiles.size >= MAX_TILES) return;
    const before = isFirstGroup ? undefined : shown.get(title);
    if (before && (isVisible(before.element) || !isVisible(tile.element))) return;
    if (before) tiles.delete(before);
    room.take(tile.element);
    shown.set(title, tile);
    tiles.add(tile);
  };
  for (const element of shop?.listing ? queryAll(document, shop.listing.tile.join(',')) : []) {
    if (room.isFree(element) && !heads.some(head => element.contains(head)))
      add(readShopTile(element, shop), true);
    yield;
  }
  for (const promotion of promotions([...tiles])) tiles.delete(promotion);
  const isCloned = within(words.cloneMark);
  const isTurning = within(words.carouselMark);
  for (const family of yield* findCards(document)) {
    const isFirst = tiles.size === 0;
    const cards = family.filter(({ element }) => room.isFree(element) && !isCloned(element));
    const turning = new Set(cards.filter(({ element }) => isTurning(element)));
    const still = cards.filter(card => !turning.has(card));
    for (const card of [...still, ...turning]) {
      add(readCard(card.element, card.link), isFirst && !turning.has(card));
      yield;
    }
  }
  return inPageOrder([...tiles]);
}

/** Whether an element is, or lies in, one whose classes say so. */
function within(mark: RegExp): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const ask = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const { parentElement } = element;
    const answer = mark.test(attributeOf(element, 'class')) || (parentElement !== null && ask(parentElement));
    known.set(element, answer);
    return answer;
  };
  return ask;
}

function inPageOrder(tiles: Tile[]): Tile[] {
  const isOrdered = tiles.every(
    (tile, index) => index === 0 || precedes((tiles[index - 1] as Tile).element, tile.element),
  );
  return isOrdered ? tiles : tiles.sort((a, b) => (precedes(a.element, b.element) ? -1 : 1));
}

/** Tiles that lead to no product and have no price, among many that do. */
function promotions(tiles: readonly Tile[]): Tile[] {
  const others = tiles.filter(({ fields }) => !words.productPath.test(fields.url ?? ''));
  if (others.length > tiles.length / 4) return [];
  return others.filter(({ element }) => !showsPrice(contentOf(element)));
}

function readShopTile(element: Element, shop: Shop | undefined): Tile | undefined {
  const listing = shop?.listing;
  if (!listing || isHidden(element)) return undefined;
  const link = listing.link ? element.querySelector(listing.link.join(',')) : mainLink(element);
  return readOnce(element, link, 'shop', () => {
    const title = tidyTitle(pickFirst(element, listing.title)?.text ?? '') || tileTitle(element, link);
    const brand = pickFirst(element, listing.brand)?.text ?? brandOf(element, title);
    return { title, brand, ...(listing.bullets && { bullets: pickAll(element, listing.bullets) }) };
  });
}

function readCard(element: Element, link: Element): Tile | undefined {
  return readOnce(element, link, 'generic', () => {
    const title = tileTitle(element, link);
    return { title, brand: brandOf(element, title) };
  });
}

/** A page that grows is read over and over: what a tile said is read anew only where its text or address is another. */
function readOnce(
  element: Element,
  link: Element | null,
  source: Tile['source'],
  read: () => Parameters<typeof compact>[0],
): Tile {
  const url = addressOf(link);
  const content = `${source} ${url} ${contentOf(element)}`;
  const before = known.get(element);
  if (before?.content === content) return before.tile;
  const tile = { element, fields: compact({ ...read(), url }), source };
  // A skeleton's title may come in an attribute.
  if (tile.fields.title) known.set(element, { content, tile });
  return tile;
}
const known = new WeakMap<Element, { content: string; tile: Tile }>();

function mainLink(tile: Element): Element | null {
  if (tile.tagName === 'A') return tile;
  return tile.querySelector(selectors.headingLink) ?? tile.querySelector('a[href]');
}

function addressOf(link: Element | null): string | undefined {
  const address = (link as HTMLAnchorElement | null)?.href;
  return address && /^https?:/.test(address) ? address : undefined;
}

function brandOf(tile: Element, title: string): string | undefined {
  return markedBrand(tile) ?? brandHeading(tile, title);
}
