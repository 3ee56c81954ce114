import type { Item, PageKind, Product, Snapshot } from '../core/model.ts';
import { isShopHost, type Shop } from '../shops/shop.ts';
import { keyOf } from './keys.ts';
import { Room } from './listing/room.ts';
import { readTiles, type Tile } from './listing/tiles.ts';
import { readListingBreadcrumb } from './listing/topic.ts';
import type { PageParts } from './parts.ts';
import { isArticle } from './product/kind.ts';
import { type Main, readMain } from './product/main.ts';
import { findRoots } from './roots.ts';
import { atOnce } from './steps.ts';
import { readOpenGraph } from './structured/open-graph.ts';
import { readStructured } from './structured/structured.ts';
import { squash } from './text.ts';
import { selectors } from './words.ts';

/** A snapshot, and where on the page its items stand. */
export interface Reading {
  readonly snapshot: Snapshot;
  /** Item key → the tile's container, or the main product's title. A main product known from data only has none. */
  readonly anchors: ReadonlyMap<string, Element>;
}

const FEWEST_TILES = 2;

/**
 * Reads a page once, by text and attributes only. Never throws: a part that fails is missing from the snapshot
 * and told in its trace. `shops` are those whose selectors may be tried; without any the generic reader does it all.
 */
export function readPage(document: Document, url: string, shops: readonly Shop[]): Reading {
  return atOnce(readPageInSteps(document, url, shops));
}

/** The same in steps well under a millisecond, for pages with a thousand tiles: the caller may pause at each. */
export function* readPageInSteps(
  page: Document,
  url: string,
  shops: readonly Shop[],
): Generator<undefined, Reading> {
  const trace: string[] = [];
  const tell = (part: string, error: unknown) => trace.push(`${part}: ${String(error)}`);
  const attempt = <T>(part: string, read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      tell(part, error);
      return otherwise;
    }
  };
  function* attemptSteps<T>(
    part: string,
    read: () => Generator<undefined, T>,
    otherwise: T,
  ): Generator<undefined, T> {
    try {
      return yield* read();
    } catch (error) {
      tell(part, error);
      return otherwise;
    }
  }
  // An empty one where walks through it would have no end.
  const isEndless = () => page.querySelector(selectors.endless) !== null;
  const document = attempt('page', isEndless, true) ? page.implementation.createHTMLDocument() : page;
  const address = new URL(URL.canParse(url) ? url : 'about:blank');
  const lang = attempt('lang', () => languageOf(document), '');
  const common = { ...(lang && { lang }), ...(address.hostname && { site: address.hostname }) };
  const shop = yield* attemptSteps('shop', () => findShop(document, address, shops), undefined);
  yield* attemptSteps('roots', () => findRoots(document), undefined);
  const tiles = yield* attemptSteps('listing', () => readTiles(document, shop), []);
  const parts: PageParts = {
    document,
    url: address,
    shop,
    structured: yield* attemptSteps('structured', () => readStructured(document, trace), {
      products: [],
      breadcrumbs: [],
      types: new Set(),
    }),
    openGraph: attempt('open-graph', () => readOpenGraph(document), {
      type: '',
      siteName: '',
      hasPrice: false,
      fields: {},
    }),
    tiles: roomOf(tiles),
    tileCount: tiles.length,
    attempt,
  };
  yield;
  const main = yield* attemptSteps<Main | undefined>('product', () => readMain(parts), undefined);
  const kind = main ? 'product' : attempt('kind', () => listingOrOther(parts, tiles), 'other');

  const items: Item[] = [];
  const anchors = new Map<string, Element>();
  if (main) {
    const key = main.element ? keyOf(main.element, main.product.title) : 'main';
    if (main.element) anchors.set(key, main.element);
    items.push({ key, role: 'main', product: { ...main.product, ...common, url } });
  }
  yield;
  const topic =
    kind === 'listing'
      ? yield* attemptSteps('topic', () => readListingBreadcrumb(parts), undefined)
      : undefined;
  for (const { element, fields, source } of kind === 'other' ? [] : tiles) {
    yield;
    const title = fields.title ?? '';
    // Among what is bought together or compared, the main product is marked already.
    if (main && isItself(main, title, fields.url, address)) continue;
    const key = keyOf(element, `${title}\n${fields.url}`);
    anchors.set(key, element);
    const sources: Product['sources'] = { title: source, ...(topic && { breadcrumb: topic.source }) };
    items.push({
      key,
      role: 'tile',
      product: { ...fields, title, ...(topic && { breadcrumb: topic.steps }), ...common, sources },
    });
  }
  return { snapshot: { url, lang, kind, items, trace }, anchors };
}

function listingOrOther(parts: PageParts, tiles: readonly Tile[]): PageKind {
  if (isArticle(parts)) return 'other';
  return tiles.length >= FEWEST_TILES || tiles.some(tile => tile.source === 'shop') ? 'listing' : 'other';
}

function isItself({ product }: Main, title: string, url: string | undefined, { pathname }: URL): boolean {
  return squash(product.title) === squash(title) && url !== undefined && new URL(url).pathname === pathname;
}

/** By the host, else by marks: a search over the whole page for each shop. */
function* findShop(
  document: Document,
  { hostname }: URL,
  shops: readonly Shop[],
): Generator<undefined, Shop | undefined> {
  const named = shops.find(shop => isShopHost(shop, hostname));
  if (named) return named;
  for (const shop of shops) {
    if (shop.marks && document.querySelector(shop.marks.join(','))) return shop;
    yield;
  }
  return undefined;
}

function languageOf(document: Document): string {
  const declared =
    document.documentElement.lang ||
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content') ||
    '';
  return declared.trim().replace('_', '-');
}

function roomOf(tiles: readonly Tile[]): Room {
  const room = new Room();
  for (const tile of tiles) room.take(tile.element);
  return room;
}
