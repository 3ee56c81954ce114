import { queryAll } from '../roots.ts';
import { attributeOf, clean, stripMarkup, textOf } from '../text.ts';
import { selectors } from '../words.ts';
import { type Syntax, thingAt, tokensOf } from './attributes.ts';
import { sortThings, type Things } from './schema.ts';

const MAX_ITEMS = 200;

const MICRODATA: Syntax = {
  type: 'itemtype',
  property: 'itemprop',
  propertiesOf,
  isThing: element => element.hasAttribute('itemscope') && !element.hasAttribute('content'),
  textOf: propertyText,
  nameOf: property => property,
};

/** Adds what the page's microdata says to `things`. */
export function readMicrodata(document: Document, things: Things): void {
  const scopes = queryAll(document, selectors.microdata);
  const tops = scopes.filter(scope => !scope.hasAttribute('itemprop') || scopeOf(scope) === null);
  for (const top of tops.slice(0, MAX_ITEMS)) sortThings(thingAt(top, MICRODATA), things);
}

function propertiesOf(scope: Element): Element[] {
  const referred = tokensOf(scope, 'itemref')
    .map(id => scope.ownerDocument.getElementById(id))
    .filter(root => root !== null);
  const all = queryAll(scope, '[itemprop]').filter(element => scopeOf(element) === scope);
  for (const root of referred.slice(0, 20)) {
    const inside = queryAll(root, '[itemprop]').filter(element => {
      const owner = scopeOf(element);
      return owner === null || owner.contains(root);
    });
    all.push(...(root.hasAttribute('itemprop') ? [root] : []), ...inside);
  }
  return all;
}

function scopeOf(element: Element): Element | null {
  return element.parentElement?.closest('[itemscope]') ?? null;
}

function propertyText(element: Element): string {
  const attribute =
    element.getAttribute('content') ?? (element.tagName === 'DATA' ? element.getAttribute('value') : null);
  if (attribute !== null) return stripMarkup(attribute);
  if (element.tagName === 'META') return '';
  if (element.tagName === 'A' || element.tagName === 'LINK') {
    const isAddress = /^(?:url|sameAs|item|availability)$/.test(attributeOf(element, 'itemprop'));
    return (!isAddress && textOf(element)) || clean(attributeOf(element, 'href'));
  }
  if (element.tagName === 'IMG') return clean(attributeOf(element, 'src'));
  return textOf(element, 10_000);
}
