import { queryAll } from '../roots.ts';
import { attributeOf, clean, contentOf } from '../text.ts';
import { marksOf, remember, selectors, words } from '../words.ts';
import type { Scope } from './scope.ts';

/** Parts of a page whose ids and classes say what they hold; none lies in another of its kind. */
export interface Parts {
  readonly specs: readonly Element[];
  readonly descriptions: readonly Element[];
  readonly lists: readonly Element[];
}

const MAX_FOUND = 12;
const MAX_HEADING = 60;

type Kind = keyof Parts;

const KINDS = [
  ['specs', 'specMark'],
  ['descriptions', 'descriptionMark'],
  ['lists', 'listMark'],
] as const;

/** Finds the parts in one walk over the page. */
export function findParts(document: Document, isOwn: Scope, title: Element | undefined): Parts {
  const parts: Record<Kind, Element[]> = { specs: [], descriptions: [], lists: [] };
  const kindsOf = remember(marks =>
    KINDS.filter(([, mark]) => words[mark].test(marks)).map(([kind]) => kind),
  );
  for (const element of queryAll(document, selectors.marked)) {
    for (const kind of kindsOf(`${marksOf(element)} ${attributeOf(element, 'itemprop')}`)) {
      if (parts[kind].at(-1)?.contains(element)) continue;
      if ((title && element.contains(title)) || !isOwn(element)) continue;
      parts[kind].push(element);
    }
  }
  for (const part of underHeadings(document))
    if (!(title && part.contains(title)) && isOwn(part)) parts.specs.push(part);
  return parts;
}

/** What stands under a heading such as "Technical data": the next elements, or those of the element around it. */
function underHeadings(document: Document): Element[] {
  const found: Element[] = [];
  for (const heading of queryAll(document, selectors.partHeading)) {
    const text = contentOf(heading);
    if (text.length > MAX_HEADING || !words.specHeading.test(clean(text))) continue;
    let head = heading;
    while (!head.nextElementSibling && head.parentElement && found.length < MAX_FOUND)
      head = head.parentElement;
    const part = head.nextElementSibling;
    if (part && found.length < MAX_FOUND) found.push(part);
  }
  return found;
}
