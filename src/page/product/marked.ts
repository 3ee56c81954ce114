import { DESCRIPTION_MARK, LIST_MARK, marksOf, remember, SPEC_MARK } from '../words.ts';
import type { Scope } from './scope.ts';

/** Parts of a page whose ids and classes say what they hold; none lies in another of its kind. */
export interface Parts {
  readonly specs: readonly Element[];
  readonly descriptions: readonly Element[];
  readonly lists: readonly Element[];
}

type Kind = keyof Parts;

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['specs', SPEC_MARK],
  ['descriptions', DESCRIPTION_MARK],
  ['lists', LIST_MARK],
];

/** Finds the parts in one walk over the page. */
export function findParts(document: Document, isOwn: Scope, title: Element | undefined): Parts {
  const parts: Record<Kind, Element[]> = { specs: [], descriptions: [], lists: [] };
  const kindsOf = remember(marks => KINDS.filter(([, mark]) => mark.test(marks)).map(([kind]) => kind));
  for (const element of document.body.querySelectorAll('[id],[class],[itemprop]')) {
    for (const kind of kindsOf(`${marksOf(element)} ${element.getAttribute('itemprop') ?? ''}`)) {
      if (parts[kind].at(-1)?.contains(element)) continue;
      if ((title && element.contains(title)) || !isOwn(element)) continue;
      parts[kind].push(element);
    }
  }
  return parts;
}
