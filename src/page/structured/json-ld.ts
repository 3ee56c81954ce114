import { contentOf } from '../text.ts';
import { selectors } from '../words.ts';
import { parseLoose } from './repair.ts';
import { isThing, own, sortThings, type Things } from './schema.ts';

const MAX_BLOCKS = 60;
const MAX_LENGTH = 500_000;

/** Adds what the page's JSON-LD says to `things`; a bad block is told in `trace` and costs only itself. */
export function readJsonLd(document: Document, things: Things, trace: string[]): void {
  const blocks = document.querySelectorAll(selectors.jsonLd);
  for (const [index, block] of [...blocks].slice(0, MAX_BLOCKS).entries()) {
    const text = contentOf(block);
    if (text.trim() === '') continue;
    const skip = (why: string) => trace.push(`json-ld: block ${index + 1} is ${why}`);
    try {
      if (text.length > MAX_LENGTH) skip('too long');
      else sortThings(parseLoose(text), things);
    } catch {
      skip('not JSON');
    }
  }
  if (blocks.length > MAX_BLOCKS) trace.push(`json-ld: only ${MAX_BLOCKS} blocks were read`);
  nameMakers(things);
}

/** Products often refer to their maker, which is told once, as the page's organization. */
function nameMakers({ products, named }: Things): void {
  for (const product of products) {
    for (const property of ['brand', 'manufacturer']) {
      const maker = own(product, property);
      const told = isThing(maker) && named.get(own(maker, '@id'));
      if (told) Object.assign(product, { [property]: told });
    }
  }
}
