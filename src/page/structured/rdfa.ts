import { queryAll } from '../roots.ts';
import { attributeOf, clean, stripMarkup, textOf } from '../text.ts';
import { MAX_PROPERTIES, type Syntax, thingAt } from './attributes.ts';
import { sortThings, type Things } from './schema.ts';

const MAX_THINGS = 100;

const RDFA: Syntax = {
  type: 'typeof',
  property: 'property',
  propertiesOf: scope =>
    queryAll(scope, '[property]')
      .slice(0, MAX_PROPERTIES)
      .filter(({ parentElement }) => parentElement?.closest('[typeof]') === scope),
  isThing: element => element.hasAttribute('typeof'),
  textOf: propertyText,
  nameOf: property => property.replace(/^.*[:/]/, ''),
};

/** Adds what the page's RDFa Lite says in the schema.org or GoodRelations-like vocabularies to `things`. */
export function readRdfa(document: Document, things: Things): void {
  const tops = queryAll(document, '[typeof]').filter(isProductOrTrail);
  for (const top of tops.slice(0, MAX_THINGS)) sortThings(thingAt(top, RDFA), things);
}

function isProductOrTrail(element: Element): boolean {
  return /(?:^|[\s:/])(?:Product|ProductGroup|BreadcrumbList)(?:\s|$)/.test(attributeOf(element, 'typeof'));
}

function propertyText(element: Element): string {
  const content = element.getAttribute('content');
  return content === null
    ? textOf(element, 10_000) || clean(attributeOf(element, 'href'))
    : stripMarkup(content);
}
