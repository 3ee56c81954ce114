import { attributeOf } from '../text.ts';
import { addValue, type Thing } from './schema.ts';

const MAX_DEPTH = 6;
export const MAX_PROPERTIES = 400;

/** A syntax that says things in the attributes of a page's elements. */
export interface Syntax {
  /** Attribute that names a thing's types. */
  readonly type: string;
  /** Attribute that names properties, separated by spaces. */
  readonly property: string;
  /** The elements that say something about the thing an element stands for. */
  readonly propertiesOf: (scope: Element) => readonly Element[];
  readonly isThing: (element: Element) => boolean;
  readonly textOf: (element: Element) => string;
  readonly nameOf: (property: string) => string;
}

/** The thing that an element stands for, with the things within it. */
export function thingAt(scope: Element, syntax: Syntax, depth = 0): Thing {
  const thing: Record<string, unknown> = Object.create(null);
  thing['@type'] = tokensOf(scope, syntax.type);
  for (const element of syntax.propertiesOf(scope).slice(0, MAX_PROPERTIES)) {
    const value = syntax.isThing(element)
      ? depth < MAX_DEPTH && thingAt(element, syntax, depth + 1)
      : syntax.textOf(element);
    if (!value) continue;
    for (const property of tokensOf(element, syntax.property))
      addValue(thing, syntax.nameOf(property), value);
  }
  return thing;
}

export function tokensOf(element: Element, attribute: string): string[] {
  return attributeOf(element, attribute).split(/\s+/);
}
