import type { Source } from '../../core/model.ts';
import { readJsonLd } from './json-ld.ts';
import { readMicrodata } from './microdata.ts';
import { readRdfa } from './rdfa.ts';
import { emptyThings, type Thing, type Things } from './schema.ts';

/** What the page's structured data says, each thing with the syntax it came in. */
export interface Structured {
  readonly products: readonly { source: Source; thing: Thing }[];
  readonly breadcrumbs: readonly { source: Source; steps: readonly string[] }[];
  readonly types: ReadonlySet<string>;
}

/**
 * Reads all three syntaxes; one that fails is told in `trace` and leaves the others. Yields after each: where a page is
 * huge, the mere search for marks takes milliseconds.
 */
export function* readStructured(document: Document, trace: string[]): Generator<undefined, Structured> {
  const products: { source: Source; thing: Thing }[] = [];
  const breadcrumbs: { source: Source; steps: readonly string[] }[] = [];
  const types = new Set<string>();
  const readers: [Source, (things: Things) => void][] = [
    ['json-ld', things => readJsonLd(document, things, trace)],
    ['microdata', things => readMicrodata(document, things)],
    ['rdfa', things => readRdfa(document, things)],
  ];
  for (const [source, read] of readers) {
    const things = emptyThings();
    try {
      read(things);
    } catch (error) {
      trace.push(`${source}: ${String(error)}`);
    }
    products.push(...things.products.map(thing => ({ source, thing })));
    breadcrumbs.push(...things.breadcrumbs.map(steps => ({ source, steps })));
    for (const type of things.types) types.add(type);
    yield;
  }
  return { products, breadcrumbs, types };
}
