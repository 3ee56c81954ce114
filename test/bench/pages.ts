import { card, frame, listing, productPage } from '../shop/pages.ts';
import type { ShopProduct } from '../shop/product.ts';
import { PRODUCTS } from '../shop/products/index.ts';

/**
 * The pages that are measured: the demo shop's markup in other sizes. Their own scripts use neither promises nor
 * observers, so that every microtask after loading is an extension's.
 */

const TEN_MEGABYTES = 10_000_000;
const MANY_NODES = 100_000;
const NODES_IN_BLOCK = 100;
const STORM_TILES = 60;
const STORM_PAUSE_MS = 50;
export const STORM_MS = 20_000;
const SCROLL_BATCH = 100;
const SCROLL_PAUSE_MS = 250;
const SCROLL_TILES = 5000;
export const SCROLL_MS = (SCROLL_TILES / SCROLL_BATCH) * SCROLL_PAUSE_MS;

const WEARABLES = PRODUCTS.filter(({ truth }) => truth[0] !== 'other');
const SPEAKER = PRODUCTS.find(({ id }) => id === 'bookshelf-speaker');

/** So many products from a place on, each with a title and an address of its own. */
function stock(kinds: readonly ShopProduct[], count: number, from = 0): ShopProduct[] {
  return Array.from({ length: count }, (_, place) => from + place).flatMap(number => {
    const product = kinds[number % kinds.length];
    return product
      ? [{ ...product, id: `${product.id}.${number}`, title: `${product.title}, lot ${number}` }]
      : [];
  });
}

const grid = (count: number, more = '', head = ''): string =>
  frame({ title: 'Headphones', body: listing('Headphones', stock(WEARABLES, count)) + more, head });

const quiet = (): string =>
  frame({ title: 'Speakers', body: listing('Speakers', stock(SPEAKER ? [SPEAKER] : [], 60)) });

function product(): string {
  const [first] = WEARABLES;
  if (!first) throw new Error('the demo shop is empty');
  return frame({ title: first.title, body: productPage(first) });
}

function reviews(bytes: number): string {
  const one = `<article class="review"><p>${'Sounds good on the train and at the desk. '.repeat(20)}</p></article>`;
  return `<section class="reviews">${one.repeat(Math.ceil(bytes / one.length))}</section>`;
}

function blocks(nodes: number): string {
  const block = `<div>${'<i></i>'.repeat(NODES_IN_BLOCK - 1)}</div>`;
  return `<section>${block.repeat(nodes / NODES_IN_BLOCK)}</section>`;
}

/** Script of a page that does something, over and over, for so long after it has loaded. */
const repeated = (action: string, pauseMs: number, forMs: number): string =>
  `<script>addEventListener('load', () => {
  const grid = document.querySelector('.grid');
  let turn = 0;
  const timer = setInterval(() => { turn++; ${action} }, ${pauseMs});
  setTimeout(() => clearInterval(timer), ${forMs});
});</script>`;

function storm(): string {
  return grid(
    STORM_TILES,
    '',
    repeated('const html = grid.innerHTML; grid.innerHTML = html;', STORM_PAUSE_MS, STORM_MS),
  );
}

function scroll(): string {
  const batch = stock(WEARABLES, SCROLL_BATCH).map(item => card(item));
  const action = `const html = ${JSON.stringify(batch.join('')).replaceAll('<', '\\u003c')};
  grid.insertAdjacentHTML('beforeend', html.replace(/, lot (\\d+)|\\.(\\d+)(?=")/g, found => found + '0' + turn));
  scrollTo(0, document.body.scrollHeight);`;
  return grid(SCROLL_BATCH, '', repeated(action, SCROLL_PAUSE_MS, SCROLL_MS));
}

/** Lets the measurement move through a single-page shop: `visit(n)`. */
function spa(): string {
  const views = [grid(STORM_TILES), product()].map(
    html => /<main id="app">(.*)<\/main>/s.exec(html)?.[1] ?? '',
  );
  const json = JSON.stringify(views).replaceAll('<', '\\u003c');
  const script = `<script>const views = ${json};
function visit(n) {
  history.pushState(null, '', '/bench/spa/' + n);
  document.querySelector('main').innerHTML = views[n % views.length];
}</script>`;
  return grid(STORM_TILES, '', script);
}

const PAGES: Readonly<Record<string, () => string>> = {
  quiet,
  product,
  storm,
  scroll,
  spa,
  'tiles-22': () => grid(22),
  'tiles-60': () => grid(60),
  'tiles-1000': () => grid(1000),
  'ten-megabytes': () => grid(60, reviews(TEN_MEGABYTES)),
  'many-nodes': () => grid(60, blocks(MANY_NODES)),
};

/** The page of that name; made once. */
export function benchPage(name: string): string | undefined {
  const made = ready.get(name) ?? PAGES[name]?.();
  if (made !== undefined) ready.set(name, made);
  return made;
}
const ready = new Map<string, string>();
