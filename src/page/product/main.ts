import { mergeFields, type Reading } from '../fields.ts';
import type { PageParts } from '../parts.ts';
import { pickFirst } from '../pick.ts';
import { ALIKE, resemblance } from '../resemble.ts';
import { atOnce } from '../steps.ts';
import { productFields, type Thing } from '../structured/schema.ts';
import { choiceOf, isHere, variantsOf } from '../structured/variants.ts';
import { clean, squash } from '../text.ts';
import { findTrail, type Trail, tidyBreadcrumb } from './breadcrumb.ts';
import { readChoices } from './choices.ts';
import { genericFields, shopFields } from './facts.ts';
import { isProductPage, MANY_TILES } from './kind.ts';
import { makeScope } from './scope.ts';
import { findEcho, findHeading, namesIn, type Title, withoutShop } from './title.ts';

export interface Main {
  readonly product: ReturnType<typeof mergeFields> & { title: string };
  readonly element?: Element;
}

/** A product of the page's structured data. */
interface Described extends Reading {
  readonly thing: Thing;
}

/** The product a product page sells; undefined on any other page. */
export function* readMain(page: PageParts): Generator<undefined, Main | undefined> {
  const { structured, openGraph, attempt } = page;
  const described = structured.products.map(({ source, thing }) => ({
    source,
    thing,
    fields: productFields(thing),
  }));
  const graphTitle = withoutShop((openGraph.fields.title ?? '').slice(0, MAX_TITLE), shopNames(page));
  const shopTitle = pickFirst(
    page.document,
    page.shop?.product?.title,
    element => !page.tiles.holds(element),
  );
  const heading: Title | undefined = shopTitle
    ? { ...shopTitle, source: 'shop', fit: 1 }
    : headingOf(page, [...described.map(({ fields }) => fields.title ?? ''), graphTitle]);
  if (heading && isFamily(heading.text, described) && page.tileCount >= FAMILY) return undefined;
  const own =
    best(described.filter(isAbout(heading?.text ?? '')), page.url) ??
    lonely(described, graphTitle, page.tileCount);
  if (!isProductPage(page, shopTitle !== undefined, heading, own?.thing)) return undefined;

  const title =
    heading && (heading.fit >= ALIKE || !own) ? heading : { ...heading, ...titleOfData(own, graphTitle) };
  if (title.text === '') return undefined;
  yield;
  const isOwn = makeScope(page.document, title.element, page.tiles);
  const ofShop = attempt('shop', () => shopFields(page), {});
  // Where nothing is left of the rows that a shop had, it has another layout.
  const isTold = page.shop?.product?.isComplete && ofShop.specs;
  const generic = isTold ? {} : yield* genericFields(page, title.element, isOwn);
  const variants = own ? variantsOf(own.thing) : [];
  const variant = variants.find(thing => isHere(thing, page.url));
  const { element } = title;
  const choices = element ? attempt('choices', () => readChoices(element, isOwn), []) : [];
  if (variant || !choices.some(({ chosen }) => chosen)) choices.push(...choiceOf(variants, variant));
  const data = described.filter(one => one === own || (isAbout(title.text)(one) && !isSibling(one, own)));
  if (own && variant) data.unshift({ ...own, fields: productFields(variant) });
  const { breadcrumb: category = [], ...graph } = openGraph.fields;
  const others: Trail[] = data.map(({ source, fields }) => ({ source, steps: fields.breadcrumb ?? [] }));
  others.push({ source: 'open-graph', steps: category });
  const tidy = (steps: readonly string[]) => tidyBreadcrumb(steps, title.text);
  const findIt = () => atOnce(findTrail(page, page.shop?.product?.breadcrumb, 2, tidy, others));
  const trail = attempt('breadcrumb', findIt, undefined);
  const product = mergeFields([
    { source: title.source, fields: { title: title.text } },
    { source: 'shop', fields: ofShop },
    ...data.map(({ source, fields: { breadcrumb: _, url, ...fields } }) => ({ source, fields })),
    { source: 'open-graph', fields: graph },
    { source: 'generic', fields: { ...generic, choices } },
    ...(trail ? [{ source: trail.source, fields: { breadcrumb: trail.steps } }] : []),
  ]);
  return { product: { ...product, title: title.text }, ...(title.element && { element: title.element }) };
}

const MAX_NAMES = 20;
const MAX_TITLE = 500;
const FAMILY = 3;

function headingOf(page: PageParts, names: readonly string[]): Title | undefined {
  const { document, tiles, structured, openGraph } = page;
  const told = names.filter(name => name !== '').slice(0, MAX_NAMES);
  const isSure = structured.products.length > 0 || openGraph.hasPrice;
  const isFree = (element: Element) => !tiles.holds(element);
  const all = [...told, ...namesIn(clean(document.title))];
  const heading = findHeading(document, all, isFree, isSure, shopNames(page));
  return heading ?? (page.tileCount < MANY_TILES ? findEcho(document, all, isFree) : undefined);
}

/** The one with the page's own address, among variants; else the first. */
function best(described: readonly Described[], url: URL): Described | undefined {
  return described.find(({ thing }) => isHere(thing, url)) ?? described[0];
}

/** Another variant of a product, with a number of its own. */
function isSibling({ fields: { sku } }: Described, own: Described | undefined): boolean {
  return sku !== undefined && own?.fields.sku !== undefined && sku !== own.fields.sku;
}

function isAbout(title: string): (described: Described) => boolean {
  return ({ fields }) => resemblance(fields.title ?? '', title) >= ALIKE;
}

/** A heading such as "Evolve2", that fits many products and is none of them. */
function isFamily(heading: string, described: readonly Described[]): boolean {
  const names = described.filter(isAbout(heading)).map(({ fields }) => squash(fields.title ?? ''));
  return new Set(names).size >= FAMILY && !names.includes(squash(heading));
}

/** The only product in the page's data, where nothing on the page could be compared with it. */
function lonely(
  described: readonly Described[],
  graphTitle: string,
  tileCount: number,
): Described | undefined {
  const [first, second] = described;
  if (!first?.fields.title) return undefined;
  return isAbout(graphTitle)(first) || (!second && tileCount < MANY_TILES) ? first : undefined;
}

function titleOfData(own: Described | undefined, graphTitle: string): Title {
  return { text: own?.fields.title ?? graphTitle, source: own?.source ?? 'open-graph', fit: 1 };
}

function shopNames({ openGraph, url }: PageParts): string[] {
  return [openGraph.siteName, hostLabel(url)];
}

function hostLabel(url: URL): string {
  return url.hostname.replace(/^www\./, '').split('.')[0] ?? '';
}
