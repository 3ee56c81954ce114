import { contentOf } from '../text.ts';
import { parseLoose } from './repair.ts';
import { sortThings, type Things } from './schema.ts';

const MAX_BLOCKS = 60;
const MAX_LENGTH = 500_000;

/** Adds what the page's JSON-LD says to `things`; a bad block is told in `trace` and costs only itself. */
export function readJsonLd(document: Document, things: Things, trace: string[]): void {
  const blocks = document.querySelectorAll('script[type^="application/ld+json" i]');
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
}
