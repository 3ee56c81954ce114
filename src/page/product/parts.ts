import { DESCRIPTION_MARK, LIST_MARK, marksOf, SPEC_MARK } from '../words.ts';
import type { Scope } from './scope.ts';

/** Parts of a page whose ids and classes say what they hold; none lies in another of its kind. */
export interface Parts {
  readonly specs: readonly Element[];
  readonly descriptions: readonly Element[];
  readonly lists: readonly Element[];
}

/** Finds the parts in one walk over the page. */
export function findParts(document: Document, isOwn: Scope, title: Element | undefined): Parts {
  const parts: Record<keyof Parts, Element[]> = { specs: [], descriptions: [], lists: [] };
  const kinds: [keyof Parts, RegExp][] = [
    ['specs', SPEC_MARK],
    ['descriptions', DESCRIPTION_MARK],
    ['lists', LIST_MARK],
  ];
  for (const element of document.body.querySelectorAll('[id],[class],[itemprop]')) {
    const marks = `${marksOf(element)} ${element.getAttribute('itemprop') ?? ''}`;
    for (const [kind, mark] of kinds) {
      if (!mark.test(marks) || parts[kind].at(-1)?.contains(element)) continue;
      if ((title && element.contains(title)) || !isOwn(element)) continue;
      parts[kind].push(element);
    }
  }
  return parts;
}
