import type { Pick } from '../shops/shop.ts';
import { queryAll } from './roots.ts';
import { attributeOf, clean, isHidden, textOf } from './text.ts';

export interface Picked {
  readonly element: Element;
  readonly text: string;
}

/** The first text the picks give, in their order; elements `accept` refuses are passed over. */
export function pickFirst(
  root: ParentNode,
  picks: readonly Pick[] = [],
  accept: (element: Element) => boolean = () => true,
): Picked | undefined {
  for (const pick of picks) {
    for (const element of queryAll(root, selectorOf(pick))) {
      const text = textAt(element, pick);
      if (text !== '' && accept(element)) return { element, text };
    }
  }
  return undefined;
}

/** All texts of the first pick that gives any. */
export function pickAll(root: ParentNode, picks: readonly Pick[] = [], limit = 60): string[] {
  for (const pick of picks) {
    const texts: string[] = [];
    for (const element of queryAll(root, selectorOf(pick))) {
      const text = textAt(element, pick);
      if (text !== '' && texts.push(text) >= limit) break;
    }
    if (texts.length > 0) return texts;
  }
  return [];
}

function selectorOf(pick: Pick): string {
  return pick.replace(/@[\w-]+$/, '');
}

function textAt(element: Element, pick: Pick): string {
  const attribute = /@([\w-]+)$/.exec(pick)?.[1];
  if (attribute) return clean(attributeOf(element, attribute));
  return isHidden(element) ? '' : textOf(element);
}
