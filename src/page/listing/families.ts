import { resemblance } from '../resemble.ts';
import { queryAll } from '../roots.ts';
import { attributeOf, contentOf } from '../text.ts';
import { remember, selectors, showsPrice, words } from '../words.ts';
import { Room } from './room.ts';

/** A card found by its likeness to its neighbours, and the link that made it one. */
export interface Card {
  readonly element: Element;
  readonly link: Element;
}

const MIN_CARDS = 2;
/** Fewer cards than these must show prices, pictures and addresses of product pages alike. */
const FEW = 3;
const MAX_CLIMB = 12;
const MAX_LINKS = 30_000;
/** How many elements, from the link up, are compared. */
const LEVELS = 4;
const PIECE = 100;
/** Share of a family's cards that must show a price. */
const PRICED = 0.4;
/** Else the share that must have a picture and the address of a product page: some listings show prices late. */
const LIKELY = 0.8;

/**
 * Product cards by repeated structure alone. Links with the same surroundings form a family; each link's card is its
 * highest ancestor that holds no other link of the family. A family counts when its cards show prices.
 * Yields between pieces of work; the caller may pause there.
 */
export function* findCards(document: Document): Generator<undefined, Card[][]> {
  const heads = pageHeads(document);
  const prices = new Map<Element, boolean>();
  const isCard = (card: Card) => !heads.some(head => card.element.contains(head));
  const rated: Family[] = [];
  const groups = [...(yield* groupLinks(document)).values()];
  for (const links of groups) {
    if (!hasDifferent(links)) continue;
    const cards = (yield* cardsOf(links)).filter(isCard);
    const family = yield* rate(cards, prices);
    if (family) rated.push(family);
    else groups.push(...byClass(links));
  }
  yield;
  // Where many products show prices, few pictures without any are no products.
  const most = Math.max(0, ...rated.map(({ cards, isShown }) => (isShown ? cards.length : 0)));
  const families = rated.filter(({ cards, isShown }) => isShown || cards.length > most / 2);
  families.sort((a, b) => b.weight - a.weight);
  return yield* withoutOverlap(families.map(family => family.cards));
}

interface Family {
  readonly cards: readonly Card[];
  readonly weight: number;
  /** Whether enough of its cards show prices. */
  readonly isShown: boolean;
}

/** Headings that say what the whole page is about; no tile holds them. */
export function pageHeads(document: Document): Element[] {
  const headings = queryAll(document, 'h1');
  if (headings.length === 1) return headings;
  return headings.filter(heading => resemblance(contentOf(heading), document.title) > 0.6);
}

function* groupLinks(document: Document): Generator<undefined, Map<string, Element[]>> {
  const groups = new Map<string, Element[]>();
  const isSwatch = remember(marks => words.swatchMark.test(marks));
  const signatures = new Map<Element, string>();
  let count = 0;
  for (const link of queryAll(document, 'a[href]')) {
    if (count++ > MAX_LINKS) break;
    if (count % PIECE === 0) yield;
    if (addressOf(link) === '' || link.closest(selectors.frame) || isSwatch(attributeOf(link, 'class')))
      continue;
    add(groups, signatureOf(link, LEVELS, signatures), [link]);
  }
  // Where each card has a class of its own, the links are alike, the tags around them, and what holds them all.
  const holders = new Map<Element | null, number>();
  for (const [signature, links] of [...groups]) {
    if (hasDifferent(links)) continue;
    let holder: Element | null = links[0] ?? null;
    for (let level = 0; level < LEVELS; level++) holder = holder?.parentElement ?? null;
    if (!holders.has(holder)) holders.set(holder, holders.size);
    add(groups, signature.replace(/(?<!^>\w+)\.[^>]*/g, '') + holders.get(holder), links);
  }
  return groups;
}

function add(groups: Map<string, Element[]>, signature: string, links: readonly Element[]): void {
  const before = groups.get(signature);
  if (before) before.push(...links);
  else groups.set(signature, [...links]);
}

/** Where all class names are made up, menus may look like cards: a group that is none may hold one. */
function byClass(links: readonly Element[]): Element[][] {
  const groups = new Map<string, Element[]>();
  for (const link of links) add(groups, attributeOf(link, 'class'), [link]);
  return groups.size > 1 ? [...groups.values()] : [];
}

function hasDifferent(links: readonly Element[]): boolean {
  const found = new Set<string>();
  return links.some(link => found.add(addressOf(link)).size >= MIN_CARDS);
}

/** Empty for links that lead nowhere or to a part of a product page. */
function addressOf(link: Element): string {
  const href = attributeOf(link, 'href');
  if (href.length < 2 || /^(?:#|javascript:|mailto:|tel:)/i.test(href) || words.sideLink.test(href))
    return '';
  return href;
}

function signatureOf(element: Element, levels: number, known: Map<Element, string>): string {
  let signature = '';
  let node: Element | null = element;
  for (let level = 0; node && level < levels; level++, node = node.parentElement) {
    let own = known.get(node);
    if (own === undefined) {
      const word = attributeOf(node, 'class')
        .split(/\s+/)
        .find(name => /^[a-z][a-z_-]*$/i.test(name));
      own = `${node.tagName}.${word ?? ''}`;
      known.set(node, own);
    }
    signature += `>${own}`;
  }
  return signature;
}

function* cardsOf(links: readonly Element[]): Generator<undefined, Card[]> {
  const owners = new Map<Element, string | null>();
  const addresses: string[] = [];
  for (const [index, link] of links.entries()) {
    if (index % PIECE === 0) yield;
    const address = addressOf(link).replace(words.variantUrl, '');
    addresses.push(address);
    for (
      let node: Element | null = link, climb = 0;
      node && climb <= MAX_CLIMB;
      node = node.parentElement, climb++
    ) {
      const owner = owners.get(node);
      if (owner === null) break;
      owners.set(node, owner === undefined || owner === address ? address : null);
    }
  }
  const climbs: number[] = [];
  for (const [index, link] of links.entries()) {
    if (index % PIECE === 0) yield;
    climbs.push(climbOf(link, addresses[index] ?? '', owners));
  }
  const usual = mode(climbs);
  const cards = new Map<Element, Card>();
  for (const [index, link] of links.entries()) {
    if (index % PIECE === 0) yield;
    let element = link;
    for (let climb = Math.min(usual, climbs[index] ?? 0); climb > 0; climb--)
      element = element.parentElement ?? element;
    if (!cards.has(element)) cards.set(element, { element, link });
  }
  return [...cards.values()];
}

function climbOf(link: Element, address: string, owners: ReadonlyMap<Element, string | null>): number {
  let climb = 0;
  let node = link.parentElement;
  while (node && node.tagName !== 'BODY' && owners.get(node) === address) {
    climb++;
    node = node.parentElement;
  }
  return climb;
}

function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function* rate(
  cards: readonly Card[],
  prices: Map<Element, boolean>,
): Generator<undefined, Family | undefined> {
  let priced = 0;
  let likely = 0;
  let worded = 0;
  const kept: Card[] = [];
  for (const [index, card] of cards.entries()) {
    if (index % PIECE === 0) yield;
    const isPriced = hasPrice(card.element, prices);
    const isLeading = leadsToProduct(card.link);
    if (isPriced) priced++;
    if (isLeading && card.element.querySelector('img')) likely++;
    if (contentOf(card.link).trim().length > 8) worded++;
    if (isPriced || isLeading) kept.push(card);
  }
  const isShown = priced >= Math.max(2, cards.length * PRICED);
  const isLinked = likely >= Math.max(2, cards.length * LIKELY);
  if (cards.length < FEW ? !(isShown && isLinked) : !(isShown || isLinked)) return undefined;
  return { cards: kept, weight: priced * 4 + likely * 2 + worded, isShown };
}

function hasPrice(element: Element, prices: Map<Element, boolean>): boolean {
  const known = prices.get(element);
  if (known !== undefined) return known;
  const found = showsPrice(contentOf(element).slice(0, 4_000)) && !element.matches(selectors.news);
  prices.set(element, found);
  return found;
}

function leadsToProduct(link: Element): boolean {
  return words.productPath.test(attributeOf(link, 'href'));
}

function* withoutOverlap(families: readonly (readonly Card[])[]): Generator<undefined, Card[][]> {
  const room = new Room();
  const apart: Card[][] = [];
  for (const family of families) {
    const kept: Card[] = [];
    for (const [index, card] of family.entries()) {
      if (index % PIECE === 0) yield;
      if (!room.isFree(card.element)) continue;
      room.take(card.element);
      kept.push(card);
    }
    apart.push(kept);
  }
  return apart;
}
