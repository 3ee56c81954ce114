import { attributeOf, clean, stripMarkup, textOf } from '../text.ts';
import { addValue, sortThings, type Thing, type Things } from './schema.ts';

const MAX_ITEMS = 200;
const MAX_PROPERTIES = 400;
const MAX_DEPTH = 6;

/** Adds what the page's microdata says to `things`. */
export function readMicrodata(document: Document, things: Things): void {
  const scopes = [...document.querySelectorAll('[itemscope][itemtype*="schema.org/"]')];
  const tops = scopes.filter(scope => !scope.hasAttribute('itemprop') || scopeOf(scope) === null);
  for (const top of tops.slice(0, MAX_ITEMS)) sortThings(thingOf(top, 0), things);
}

function thingOf(scope: Element, depth: number): Thing {
  const thing: Record<string, unknown> = Object.create(null);
  thing['@type'] = attributeOf(scope, 'itemtype').split(/\s+/);
  for (const element of propertiesOf(scope)) {
    const value =
      element.hasAttribute('itemscope') && !element.hasAttribute('content')
        ? depth < MAX_DEPTH && thingOf(element, depth + 1)
        : propertyText(element);
    if (!value) continue;
    for (const name of attributeOf(element, 'itemprop').split(/\s+/)) {
      addValue(thing, name, value);
    }
  }
  return thing;
}

function propertiesOf(scope: Element): Element[] {
  const roots = attributeOf(scope, 'itemref')
    .split(/\s+/)
    .filter(id => id !== '');
  const referred = roots.map(id => scope.ownerDocument.getElementById(id)).filter(root => root !== null);
  const all = [...scope.querySelectorAll('[itemprop]')].filter(element => scopeOf(element) === scope);
  for (const root of referred.slice(0, 20)) {
    const inside = [...root.querySelectorAll('[itemprop]')].filter(element => {
      const owner = scopeOf(element);
      return owner === null || owner.contains(root);
    });
    all.push(...(root.hasAttribute('itemprop') ? [root] : []), ...inside);
  }
  return all.slice(0, MAX_PROPERTIES);
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
