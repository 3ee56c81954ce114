import { attributeOf, clean, stripMarkup, textOf } from '../text.ts';
import { addValue, sortThings, type Thing, type Things } from './schema.ts';

const MAX_THINGS = 100;
const MAX_DEPTH = 6;

/** Adds what the page's RDFa Lite says in the schema.org or GoodRelations-like vocabularies to `things`. */
export function readRdfa(document: Document, things: Things): void {
  const tops = [...document.querySelectorAll('[typeof]')].filter(isProductOrTrail);
  for (const top of tops.slice(0, MAX_THINGS)) sortThings(thingOf(top, 0), things);
}

function isProductOrTrail(element: Element): boolean {
  return /(?:^|[\s:/])(?:Product|ProductGroup|BreadcrumbList)(?:\s|$)/.test(attributeOf(element, 'typeof'));
}

function thingOf(scope: Element, depth: number): Thing {
  const thing: Record<string, unknown> = Object.create(null);
  thing['@type'] = attributeOf(scope, 'typeof').split(/\s+/);
  for (const element of [...scope.querySelectorAll('[property]')].slice(0, 400)) {
    if (element.parentElement?.closest('[typeof]') !== scope) continue;
    const value = element.hasAttribute('typeof')
      ? depth < MAX_DEPTH && thingOf(element, depth + 1)
      : propertyText(element);
    if (!value) continue;
    for (const property of attributeOf(element, 'property').split(/\s+/)) {
      const name = property.replace(/^.*[:/]/, '');
      addValue(thing, name, value);
    }
  }
  return thing;
}

function propertyText(element: Element): string {
  const content = element.getAttribute('content');
  return content === null
    ? textOf(element, 10_000) || clean(attributeOf(element, 'href'))
    : stripMarkup(content);
}
