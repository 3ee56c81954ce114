import type { Room } from '../listing/room.ts';
import { parentOf, queryAll } from '../roots.ts';
import { attributeOf, contentOf, isHidden } from '../text.ts';
import { marksOf, remember, selectors, words } from '../words.ts';

/** Whether an element speaks of the page's own product: not of tiles, reviews, questions, comparisons, or the shop. */
export type Scope = (element: Element) => boolean;

const OUTSIDE = new Set(['NAV', 'FOOTER', 'ASIDE', 'DIALOG']);

/** Ancestors of the title are never foreign, whatever their marks say. */
export function makeScope(document: Document, title: Element | undefined, tiles: Room): Scope {
  const around = new Set<Element>([document.documentElement, document.body]);
  for (let node = title ?? null; node; node = parentOf(node)) around.add(node);
  const sections = foreignSections(document, around);
  const opened = controlled(document);
  const isForeignMark = remember(marks => words.foreignMark.test(marks));
  const known = new Map<Element, boolean>();
  const isOwn = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = parentOf(element);
    const own = (!parent || isOwn(parent)) && (around.has(element) || isOwnPart(element));
    known.set(element, own);
    return own;
  };
  const isOwnPart = (element: Element): boolean =>
    !OUTSIDE.has(element.tagName) &&
    !sections.has(element) &&
    !tiles.has(element) &&
    (!isHidden(element) || (opened.has(element.id) && !words.closedMark.test(marksOf(element)))) &&
    !isForeignMark(`${marksOf(element)} ${attributeOf(element, 'itemprop')}`);
  return isOwn;
}

/** Ids of parts that a tab or an accordion opens: closed, they are still the product's. */
function controlled(document: Document): Set<string> {
  const ids = new Set<string>();
  for (const control of queryAll(document, selectors.control)) {
    if (control.getAttribute('aria-haspopup')) continue;
    for (const name of ['aria-controls', 'href', 'data-target', 'data-bs-target'])
      ids.add(attributeOf(control, name).replace(/^#/, ''));
  }
  ids.delete('');
  return ids;
}

/** The parts of the page that stand under headings such as "Customers also viewed". */
function foreignSections(document: Document, around: ReadonlySet<Element>): Set<Element> {
  const sections = new Set<Element>();
  for (const heading of queryAll(document, selectors.sectionHeading)) {
    const text = contentOf(heading).trim();
    if (text.length > 80 || !words.foreignHeading.test(text)) continue;
    let head = heading;
    while (head.parentElement && head.parentElement.textContent?.trim() === text) head = head.parentElement;
    const section = head.parentElement;
    if (section && !head.previousElementSibling && !around.has(section)) sections.add(section);
    else for (const part of following(head, heading.tagName)) sections.add(part);
  }
  return sections;
}

/** What comes after a heading in a flat page, up to the next heading of its kind. */
function following(head: Element, kind: string): Element[] {
  const parts: Element[] = [];
  for (let part = head.nextElementSibling; part; part = part.nextElementSibling) {
    if (part.tagName === kind || part.querySelector(kind)) break;
    parts.push(part);
  }
  return parts;
}
