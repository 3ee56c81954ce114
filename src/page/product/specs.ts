import type { Spec } from '../../core/model.ts';
import type { SpecRows } from '../../shops/shop.ts';
import { queryAll } from '../roots.ts';
import { attributeOf, clean, contentOf, isHidden, linesOf, textOf } from '../text.ts';
import { selectors, words } from '../words.ts';
import { pair } from './pair.ts';
import { linkText } from './prose.ts';
import type { Scope } from './scope.ts';
import { readTables } from './tables.ts';

const MAX_ROWS = 150;
const MIN_ALIKE = 3;
const MAX_LIST = 5_000;
/** Longer values are prose under a heading. */
const MAX_TURN = 100;
/** Longer labels need a part that is marked. */
const MAX_UNMARKED = 40;
/** Elements within a label or a value; more of them is not one value. */
const MAX_INSIDE = 4;

/** Rows of a shop's own tables. */
export function readSpecRows(document: Document, tables: readonly SpecRows[] = []): Spec[] {
  return tables.flatMap(({ row, label, value }) =>
    queryAll(document, row)
      .slice(0, MAX_ROWS)
      .flatMap(element => {
        const name = label ? element.querySelector(label) : element.children[0];
        const said = value ? element.querySelector(value) : element.children[1];
        return name && said && name !== said ? pair(textOf(name), textOf(said)) : [];
      }),
  );
}

/** Specifications in any markup: two-column tables, definition lists, "label: value" items, label and value boxes. */
export function readSpecs(document: Document, parts: readonly Element[], isOwn: Scope, title = ''): Spec[] {
  return [
    ...readTables(document, isOwn, title),
    ...definitions(document, isOwn),
    ...listed(document, isOwn),
    ...boxes([...parts, ...rowFamilies(document, isOwn)], isOwn),
  ].slice(0, MAX_ROWS);
}

function definitions(document: Document, isOwn: Scope): Spec[] {
  return queryAll(document, 'dt').flatMap(term => {
    let value = term.nextElementSibling;
    if (!value && term.parentElement?.tagName !== 'DL')
      value = term.parentElement?.nextElementSibling ?? null;
    if (value?.tagName !== 'DD' || !isOwn(term)) return [];
    return pair(textOf(term), textOf(value));
  });
}

/** Parts without a mark that consist mostly of rows alike, each a label and a value. */
function rowFamilies(document: Document, isOwn: Scope): Element[] {
  return queryAll(document, 'div,ul,section').filter(part => {
    const last = part.lastElementChild;
    if (!last || !isRow(last) || part.childElementCount < MIN_ALIKE || part.childElementCount > MAX_ROWS)
      return false;
    const alike = [...part.children].filter(row => row.className === last.className && isRow(row));
    if (alike.length < Math.max(MIN_ALIKE, part.childElementCount / 2) || !isOwn(part)) return false;
    const paired = alike.filter(row => boxPair(row).some(({ label }) => label.length <= MAX_UNMARKED));
    return paired.length >= alike.length / 2;
  });
}

function isRow(element: Element): boolean {
  return element.childElementCount > 1 && element.childElementCount <= MAX_INSIDE;
}

/** Boxes of a specification part with two texts in them, or one text with a colon. */
function boxes(parts: readonly Element[], isOwn: Scope): Spec[] {
  const found: Spec[] = [];
  for (const part of parts) {
    for (const element of [part, ...part.querySelectorAll('li,div,p,span,section')]) {
      if (found.length >= MAX_ROWS) return found;
      const pairs = element === part ? byTurns(part) : [...boxPair(element), ...byTurns(element)];
      if (pairs.length > 0 && isOwn(element) && !element.closest('table,dl,a,button')) found.push(...pairs);
    }
  }
  return found;
}

/** Children that are labels and values by turns, two of each at least. */
function byTurns(part: Element): Spec[] {
  const cells = [...part.children];
  const kinds = cells.map(cell => cell.tagName + attributeOf(cell, 'class'));
  const [label, value] = kinds;
  if (label === value || kinds[2] !== label || kinds[3] !== value) return [];
  return cells.flatMap((cell, index) => {
    const next = cells[index + 1];
    const isRow =
      next && kinds[index] === label && kinds[index + 1] === value && isPlain(cell) && isPlain(next);
    const text = isRow ? textOf(next) : '';
    return text.length <= MAX_TURN ? pair(textOf(cell), text) : [];
  });
}

function boxPair(element: Element): Spec[] {
  if (element.childElementCount > MAX_INSIDE) return [];
  const texts = [...element.children].filter(child => !isHidden(child) && clean(contentOf(child)) !== '');
  if (texts.length === 2) {
    const [label, value] = texts as [Element, Element];
    if (label.childElementCount > 1 && label.className === value.className) return [];
    const isRow =
      isPlain(label) && isPlain(value) && !hasOwnText(element) && !words.shopTalk.test(linkText(value));
    return isRow ? pair(textOf(label), textOf(value)) : [];
  }
  if (element.tagName !== 'LI' && element.tagName !== 'P') return [];
  return [...boldPair(element), ...colonPair(textOf(element, 300))];
}

/** A label in bold type, and a word or two behind it. */
function boldPair(element: Element): Spec[] {
  const [bold] = element.children;
  if (!bold || !/^(?:B|STRONG)$/.test(bold.tagName)) return [];
  const [label, all] = [textOf(bold), textOf(element, 300)];
  const value = all.slice(label.length).trim();
  return all.startsWith(label) && value.length <= MAX_UNMARKED && !/[:：]/.test(all)
    ? pair(label, value)
    : [];
}

/** Lines of a list or a paragraph that mostly say "label: value". */
function listed(document: Document, isOwn: Scope): Spec[] {
  return queryAll(document, selectors.lines).flatMap(part => {
    if (contentOf(part).slice(0, MAX_LIST).split(/[:：]/).length <= MIN_ALIKE || !isOwn(part)) return [];
    const lines = linesOf(part, MAX_LIST, isOwn).split('\n');
    const pairs = lines.flatMap(colonPair);
    return pairs.length >= Math.max(MIN_ALIKE, lines.length / 2) ? pairs : [];
  });
}

function colonPair(line: string): Spec[] {
  const [, label, value] = /^([^:：]{2,50})[:：]\s*(\S[^:：]{0,200})$/u.exec(line) ?? [];
  return label && value ? pair(label, value) : [];
}

function isPlain(element: Element): boolean {
  const inside = element.querySelectorAll('*');
  return (
    (inside.length <= MAX_INSIDE || element.childElementCount === 1) &&
    element.tagName !== 'DL' &&
    ![...inside].some(
      part => part.childElementCount > 1 || /^(?:LI|TABLE|H\d|BUTTON|INPUT|IMG)$/.test(part.tagName),
    )
  );
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some(
    node => node.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.nodeValue ?? ''),
  );
}
