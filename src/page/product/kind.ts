import type { PageParts } from '../parts.ts';
import { ALIKE } from '../resemble.ts';
import { own, productFields, type Thing } from '../structured/schema.ts';
import { squash } from '../text.ts';
import { queryValues, selectors, words } from '../words.ts';
import { hasBuyBox } from './buy-box.ts';
import type { Title } from './title.ts';

/** With so many tiles, a page may be a listing. */
export const MANY_TILES = 8;

/** Whether the page is an article that talks of products without selling one. */
export function isArticle(page: PageParts): boolean {
  const { type, hasPrice } = page.openGraph;
  return hasArticleData(page) || (/^(?:article|blog)$/.test(type) && !hasPrice);
}

function hasArticleData({ structured }: PageParts): boolean {
  return [...structured.types].some(type => words.article.test(type));
}

/** Whether the page sells one product, which `heading` names and `thing` describes, as far as there are any. */
export function isProductPage(
  page: PageParts,
  isShopTitle: boolean,
  heading: Title | undefined,
  thing: Thing | undefined,
): boolean {
  if (isShopTitle) return true;
  const isBuyable = (buttons: string) =>
    heading?.element !== undefined && hasBuyBox(heading.element, page.tiles, buttons);
  const isOffered = thing !== undefined && own(thing, 'offers') !== undefined && !hasArticleData(page);
  const { type, hasPrice } = page.openGraph;
  const address = page.url.pathname + page.url.search;
  const isShopPage = hasPrice || words.productPath.test(address);
  if (isArticle(page) && !isOffered && !(isShopPage && isBuyable(selectors.button))) return false;
  if (page.tileCount >= MANY_TILES && isQuery(page.url, heading?.text ?? '')) return false;
  const mayBeCategory = page.tileCount >= MANY_TILES && !(heading && isProductName(heading));
  if (thing && !(mayBeCategory && isCategoryData(thing))) return true;
  if (/group|list|categor/.test(type)) return false;
  if (/product/.test(type) && (heading ? hasPrice || !mayBeCategory : isShopPage && page.tileCount === 0))
    return true;
  if (!heading) return false;
  if (hasPrice && heading.fit >= ALIKE) return true;
  if (words.searchUrl.test(address)) return false;
  return (
    isBuyable(selectors.buttonLike) ||
    (!mayBeCategory && isProductName(heading) && words.productPath.test(address))
  );
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
