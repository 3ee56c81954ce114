import type { Source } from '../../core/model.ts';
import { ALIKE, resemblance } from '../resemble.ts';
import { queryAll } from '../roots.ts';
import { contentOf, isHidden, isVisible, squash, textOf } from '../text.ts';
import { selectors } from '../words.ts';

/** The words at the head of a page that name what it is about, and where they stand. */
export interface Title {
  readonly text: string;
  readonly source: Source;
  readonly element?: Element;
  /** How well the words fit what data and metas call the page, 0 to 1. */
  readonly fit: number;
}

const MAX_TITLE = 500;
const MAX_NAMES = 12;

/**
 * Chooses the heading that resembles one of the names the page gives itself. On a page that `isSure` to be about one
 * product, other elements that say the name will do.
 */
export function findHeading(
  document: Document,
  names: readonly string[],
  isFree: (element: Element) => boolean,
  isSure: boolean,
  shopNames: readonly string[],
): Title | undefined {
  const shops = shopNames.map(squash);
  let best: Title | undefined;
  for (const element of queryAll(document, 'h1,[itemprop=name]')) {
    if (isHidden(element) || !isFree(element) || element.closest(selectors.unseen)) continue;
    const exact = namedPart(element, names) ?? element;
    const text = textOf(exact, MAX_TITLE);
    if (text.length < 2 || shops.includes(squash(text))) continue;
    const fit = Math.max(0, ...names.map(name => resemblance(text, name)));
    if (element.tagName !== 'H1' && fit < ALIKE) continue;
    if (!best || fit > best.fit + 0.05 || isHiddenTwin(best, text))
      best = { text, element: exact, fit, source: 'generic' };
  }
  return best && (best.fit >= ALIKE || names.length === 0)
    ? best
    : (isSure && findEcho(document, names, isFree)) || best;
}

/** Pages that keep a heading for phones and one for desks show only one of them. */
function isHiddenTwin(best: Title, text: string): boolean {
  return best.text === text && best.element !== undefined && !isVisible(best.element);
}

/** The part of a heading that is the name, where it holds more, such as an item number. */
function namedPart(heading: Element, names: readonly string[]): Element | undefined {
  const wanted = new Set(names.map(squash));
  const part = [...heading.children].find(child => wanted.has(squash(contentOf(child))));
  const rest = contentOf(heading).replace(contentOf(part), '');
  return /[\d:]/.test(rest) ? part : undefined;
}

/** Some other element that says exactly one of the names, where a page has no such heading. */
export function findEcho(
  document: Document,
  names: readonly string[],
  isFree: (element: Element) => boolean,
): Title | undefined {
  const wanted = new Set(names.map(squash).filter(name => name.length >= 4));
  if (wanted.size === 0) return undefined;
  const candidates = queryAll(document, selectors.named);
  for (const element of candidates.slice(0, 400)) {
    const raw = contentOf(element);
    if (raw.length > MAX_TITLE || !wanted.has(squash(raw)) || isHidden(element) || !isFree(element)) continue;
    return { text: textOf(element, MAX_TITLE), element, fit: 1, source: 'generic' };
  }
  return undefined;
}

/** What a page's title may call the product: itself, and all of it before each separator: "Name - Colour | Shop". */
export function namesIn(title: string): string[] {
  const whole = title.slice(0, MAX_TITLE);
  const names = [whole];
  for (const separator of whole.matchAll(/\s+[|–—•·-]\s+|\s*[|:]\s+/g))
    names.push(whole.slice(0, separator.index));
  return names
    .filter(name => name !== '')
    .slice(0, MAX_NAMES)
    .reverse();
}

/** A page's title without the shop's name and what hangs on it: "Name | Shop" → "Name". */
export function withoutShop(text: string, shopNames: readonly string[]): string {
  const parts = text.split(/\s+[|–—•·:]\s+|\s+-\s+(?=[^-]*$)|\s*\|\s*/);
  const shops = shopNames.map(squash).filter(name => name.length > 2);
  while (parts.length > 1) {
    const last = squash(parts.at(-1) ?? '');
    if (!shops.some(shop => last.includes(shop) || shop.includes(last))) break;
    parts.pop();
  }
  const kept = parts.at(-1) ?? '';
  return text.slice(0, text.lastIndexOf(kept) + kept.length).trim();
}
