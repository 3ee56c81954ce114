import type { Shop } from '../../shops/shop.ts';
import { type Fields, mergeFields, type Reading } from '../fields.ts';
import type { Room } from '../listing/room.ts';
import { pickAll, pickFirst } from '../pick.ts';
import { resemblance } from '../resemble.ts';
import type { OpenGraph } from '../structured/open-graph.ts';
import { compact, own, productFields, type Thing } from '../structured/schema.ts';
import type { Structured } from '../structured/structured.ts';
import { clean, squash } from '../text.ts';
import { queryValues, SEARCH_URL } from '../words.ts';
import { readBreadcrumb, tidyBreadcrumb } from './breadcrumb.ts';
import { BUTTON_LIKE, BUTTONS, hasBuyBox } from './buy-box.ts';
import { findParts } from './parts.ts';
import { readBullets, readDescription } from './prose.ts';
import { makeScope } from './scope.ts';
import { readSpecRows, readSpecs } from './specs.ts';
import { findHeading, namesIn, type Title, withoutShop } from './title.ts';

export interface Main {
  readonly product: ReturnType<typeof mergeFields> & { title: string };
  readonly element?: Element;
}

export interface PageParts {
  readonly document: Document;
  readonly url: URL;
  readonly shop: Shop | undefined;
  readonly structured: Structured;
  readonly openGraph: OpenGraph;
  readonly tiles: Room;
  readonly tileCount: number;
}

const ALIKE = 0.5;
const MANY_TILES = 8;
const ARTICLE = /^(?:(?:News|Tech|Reportage\w*)?Article|Blog|(?:Live)?BlogPosting|HowTo|Recipe)$/;

/** Whether the page is an article that talks of products without selling one. */
export function isArticle(page: PageParts): boolean {
  return hasArticleData(page) || /^(?:article|blog)$/.test(page.openGraph.type);
}

function hasArticleData({ structured }: PageParts): boolean {
  return [...structured.types].some(type => ARTICLE.test(type));
}

/** The product a product page sells; undefined on any other page. */
export function readMain(page: PageParts): Main | undefined {
  const { document, shop, structured, openGraph, tiles, url } = page;
  const isFree = (element: Element) => !tiles.holds(element);
  const shopTitle = pickFirst(document, shop?.product?.title, isFree);
  const products = structured.products.map(({ source, thing }) => ({
    source,
    thing,
    fields: productFields(thing),
  }));
  const graphTitle = openGraph.fields.title
    ? withoutShop(openGraph.fields.title, [openGraph.siteName, hostLabel(url)])
    : '';
  const names = [...products.map(product => product.fields.title ?? ''), graphTitle]
    .filter(name => name !== '')
    .slice(0, 20);
  const heading: Title | undefined = shopTitle
    ? { ...shopTitle, source: 'shop', fit: 1 }
    : findHeading(
        document,
        [...names, ...namesIn(clean(document.title))],
        isFree,
        products.length > 0 || openGraph.hasPrice,
      );

  const own =
    products.find(({ fields }) => heading && resemblance(fields.title ?? '', heading.text) >= ALIKE) ??
    lonely(products, graphTitle);
  if (!isProductPage(page, shopTitle !== undefined, heading, own?.thing)) return undefined;

  const title =
    heading && (heading.fit >= ALIKE || !own)
      ? heading
      : titleOfData(own?.fields.title ?? graphTitle, own?.source ?? 'open-graph');
  if (title.text === '') return undefined;
  const same = products.filter(
    ({ fields }) => resemblance(fields.title ?? '', title.text) >= ALIKE || fields === own?.fields,
  );
  const data = same.map(({ source, fields }): Reading => ({ source, fields }));
  const { breadcrumb: ogCrumb, title: ogTitle, ...graph } = openGraph.fields;
  const readings: Reading[] = [
    { source: title.source, fields: { title: title.text } },
    { source: 'shop', fields: shopFields(document, shop) },
    ...data.map(({ source, fields: { breadcrumb, url: _, ...fields } }) => ({ source, fields })),
    { source: 'open-graph', fields: graph },
    {
      source: 'generic',
      fields: shop?.product?.isComplete ? {} : genericFields(document, title.element, tiles),
    },
    crumbs(page, title.text, [
      ...data,
      { source: 'open-graph', fields: ogCrumb ? { breadcrumb: ogCrumb } : {} },
    ]),
  ];
  return {
    product: { ...mergeFields(readings), title: title.text },
    ...(title.element && { element: title.element }),
  };
}

function titleOfData(text: string, source: Title['source']): Title {
  return { text, source, fit: 1 };
}

/** The only product in the page's data, where nothing on the page could be compared with it. */
function lonely<T extends { fields: Fields }>(products: readonly T[], graphTitle: string): T | undefined {
  const [first, second] = products;
  if (!first?.fields.title) return undefined;
  return !second || resemblance(first.fields.title, graphTitle) >= ALIKE ? first : undefined;
}

function isProductPage(
  page: PageParts,
  isShopTitle: boolean,
  heading: Title | undefined,
  thing: Thing | undefined,
): boolean {
  if (isShopTitle) return true;
  const isBuyable = (buttons: string) =>
    heading?.element !== undefined && hasBuyBox(heading.element, page.tiles, buttons);
  const isOffered = thing !== undefined && own(thing, 'offers') !== undefined && !hasArticleData(page);
  if (isArticle(page) && !isOffered && !isBuyable(BUTTONS)) return false;
  if (page.tileCount >= MANY_TILES && isQuery(page.url, heading?.text ?? '')) return false;
  const mayBeCategory = page.tileCount >= MANY_TILES && !(heading && isProductName(heading));
  if (thing && !(mayBeCategory && isCategoryData(thing))) return true;
  if (!heading) return false;
  const { type, hasPrice } = page.openGraph;
  if (/product/.test(type) && !/group|list|categor/.test(type) && (hasPrice || !mayBeCategory)) return true;
  if (hasPrice && heading.fit >= ALIKE) return true;
  if (SEARCH_URL.test(page.url.pathname + page.url.search)) return false;
  return isBuyable(BUTTON_LIKE);
}

/** Categories have short names without numbers. */
function isProductName({ text, fit }: Title): boolean {
  return fit > 0.8 && (text.length > 30 || /\d/.test(text));
}

/** A results page is headed by what the shopper searched for. */
function isQuery(url: URL, heading: string): boolean {
  return queryValues(url).some(value => value !== '' && squash(value) === squash(heading));
}

/** Shops mark whole categories as a Product with many offers, for the stars in search results. */
function isCategoryData(thing: Thing): boolean {
  const { sku, mpn, gtin } = productFields(thing);
  const offers = own(thing, 'offers');
  return !sku && !mpn && !gtin && (offers === undefined || JSON.stringify(offers).includes('AggregateOffer'));
}

function genericFields(document: Document, title: Element | undefined, tiles: Room): Fields {
  const isOwn = makeScope(document, title, tiles);
  const parts = findParts(document, isOwn, title);
  return compact({
    specs: readSpecs(document, parts.specs, isOwn),
    bullets: readBullets(parts.lists, isOwn),
    description: readDescription(document, parts.descriptions, isOwn),
  });
}

function shopFields(document: Document, shop: Shop | undefined): Fields {
  const picks = shop?.product;
  if (!picks) return {};
  return compact({
    brand: pickFirst(document, picks.brand)?.text,
    model: pickFirst(document, picks.model)?.text,
    sku: pickFirst(document, picks.sku)?.text,
    bullets: pickAll(document, picks.bullets),
    specs: readSpecRows(document, picks.specs),
    description: pickAll(document, picks.description, 80).join('\n').slice(0, 20_000),
  });
}

/** The best breadcrumb: the shop's selectors, data, markup, then the data's category. */
function crumbs(page: PageParts, title: string, data: readonly Reading[]): Reading {
  const candidates: [Reading['source'], readonly string[]][] = [
    ['shop', pickAll(page.document, page.shop?.product?.breadcrumb)],
    ...page.structured.breadcrumbs.map(({ source, steps }): [Reading['source'], readonly string[]] => [
      source,
      steps,
    ]),
    ['generic', readBreadcrumb(page.document)],
    ...data.map(({ source, fields }): [Reading['source'], readonly string[]] => [
      source,
      fields.breadcrumb ?? [],
    ]),
  ];
  for (const [source, steps] of candidates) {
    const breadcrumb = tidyBreadcrumb(steps, title);
    if (breadcrumb.length > 0) return { source, fields: { breadcrumb } };
  }
  return { source: 'generic', fields: {} };
}

export function hostLabel(url: URL): string {
  return url.hostname.replace(/^www\./, '').split('.')[0] ?? '';
}
