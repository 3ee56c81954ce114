import { queryAll } from '../roots.ts';
import { attributeOf, clean, contentOf, isClipped, isHidden, textOf } from '../text.ts';
import { marksOf, selectors, words } from '../words.ts';

const MIN_TITLE = 3;
const MAX_TITLE = 500;
const CUT = /\s*(?:…|\.{3})\s*$/;

/** What a card calls its product, in full: the visible title, or the attribute that holds all of a cut one. */
export function tileTitle(card: Element, link: Element | null): string {
  const visible = shownTitle(card, link);
  if (visible !== '' && !CUT.test(visible)) return visible;
  const attributes = attributeTitles(card, link);
  if (visible === '') return attributes[0] ?? '';
  const stem = visible.replace(CUT, '');
  const full = attributes.filter(text => text.startsWith(stem) && !CUT.test(text));
  return full.sort((a, b) => a.length - b.length)[0] ?? visible;
}

export function tidyTitle(text: string): string {
  return clean(clean(text).replace(words.titleDebris, ''));
}

function shownTitle(card: Element, link: Element | null): string {
  const marked = queryAll(card, selectors.cardHeading);
  const headings = marked
    .map(element => ({ element, text: titleText(element) }))
    .filter(({ text }) => isTitle(text));
  const linked = headings.filter(({ element }) => element.closest('a') ?? element.querySelector('a'));
  // Of two, the first may be the brand.
  const echoes = linked.length > 1 ? attributeTitles(card, link) : [];
  const isEchoed = ({ text }: { text: string }) => echoes.some(echo => echo.startsWith(text));
  const heading =
    linked.find(isEchoed) ?? linked[0] ?? headings.sort((a, b) => b.text.length - a.text.length)[0];
  const line = heading && !isOneWord(heading.text) ? '' : bestLine(card, link);
  return heading && !(isOneWord(heading.text) && line.length > 2 * heading.text.length) ? heading.text : line;
}

/** The brand that some cards put into the heading, with the name below it. */
export function brandHeading(card: Element, title: string): string | undefined {
  const heading = card.querySelector('h2,h3,h4,h5');
  const text = heading ? titleText(heading) : '';
  return isOneWord(text) && isTitle(text) && !title.startsWith(text) ? text : undefined;
}

/** A heading of one word may be the brand, with the name below it. */
function isOneWord(text: string): boolean {
  return !/[\s\p{Lo}]/u.test(text);
}

/** The line of text that looks most like a title, judged by its marks, its link and its length. */
function bestLine(card: Element, link: Element | null): string {
  let best = '';
  let bestWeight = 0;
  const address = link?.getAttribute('href');
  const attributes = attributeTitles(card, link);
  const weigh = (text: string, marks: number, isLink: boolean): number => {
    const isEchoed = attributes.some(other => other.startsWith(text.replace(CUT, '')));
    const talk = words.shopTalk.test(text) ? -60 : 0;
    return Math.min(text.length, 80) + marks + talk + (isLink ? 60 : 0) + (isEchoed ? 60 : 0);
  };
  const visit = (element: Element, marks: number, inLink: boolean, depth: number): void => {
    if (element.tagName === 'BUTTON' || isHidden(element) || isClipped(element) || depth > 30) return;
    const mark = marksOf(element);
    const isLink = inLink || (element.tagName === 'A' && element.getAttribute('href') === address);
    const isPoint = element.tagName === 'LI' && element !== card;
    const score = isPoint || words.besideTitleMark.test(mark) ? -60 : words.titleMark.test(mark) ? 60 : marks;
    const text = isLine(element) ? titleText(element) : '';
    const weight = isTitle(text) ? weigh(text, score, isLink) : 0;
    if (weight > bestWeight) [best, bestWeight] = [text, weight];
    for (const child of element.children) visit(child, score, isLink, depth + 1);
  };
  visit(card, 0, card.tagName === 'A', 0);
  return best;
}

/** Holds text of its own, and no blocks; or is a link over pieces of one name. */
function isLine(element: Element): boolean {
  if (element.childElementCount === 0 || isName(element)) return true;
  if (element.querySelector('div,p,ul,li,table,td')) return false;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node.nodeValue ?? '').trim().length > 1) return true;
  }
  return false;
}

function isName(link: Element): boolean {
  if (link.tagName !== 'A' || link.childElementCount < 2) return false;
  const isPiece = (part: Element) =>
    part.tagName === 'SPAN' &&
    part.childElementCount === 0 &&
    !words.besideTitleMark.test(marksOf(part)) &&
    !words.shopTalk.test(contentOf(part));
  return [...link.children].every(isPiece) && !words.price.test(contentOf(link));
}

function attributeTitles(card: Element, link: Element | null): string[] {
  const titled = card.querySelectorAll(selectors.titled);
  const texts = [
    attributeOf(link, 'title'),
    ...[...titled].map(element => attributeOf(element, 'title')),
    attributeOf(card.querySelector(selectors.labelled), 'aria-label'),
    attributeOf(link, 'aria-label'),
    attributeOf(card, 'aria-label'),
    ...queryAll(card, 'img[alt]')
      .slice(0, 4)
      .map(image => attributeOf(image, 'alt')),
  ];
  return texts.map(tidyTitle).filter(isTitle);
}

function titleText(element: Element): string {
  return tidyTitle(textOf(element, MAX_TITLE));
}

function isTitle(text: string): boolean {
  return text.length >= MIN_TITLE && /\p{L}{2}/u.test(text) && !isPrice(text);
}

/** A price and little else; "Sennheiser RS 175" only looks like rupees. */
function isPrice(text: string): boolean {
  if (text.length >= 40 || !words.price.test(text)) return false;
  const rest = text.replace(words.price, '').replace(/[^\p{L}]/gu, '');
  return rest.length < 10 || /price|preis|prix|prec?io|sale|from/i.test(rest);
}
