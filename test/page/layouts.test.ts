import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/read.ts';
import { documentOf, mainOf, tileTitles, zooHtml } from './zoo.ts';

/** What a page of the zoo says should be read of it; what it leaves out is not asked. */
interface Expected {
  readonly url: string;
  readonly kind: string;
  readonly lang?: string;
  readonly title?: string;
  readonly brand?: string;
  readonly breadcrumb?: readonly string[] | null;
  /** As "label: value", all of them but the brand's. */
  readonly specs?: readonly string[];
  readonly bullets?: readonly string[];
  /** As "label = chosen of options", a question mark where none is chosen. */
  readonly choices?: readonly string[];
  readonly says?: readonly string[];
  readonly not?: readonly string[];
  readonly tiles?: readonly string[];
  /** The class of the element the main product's badge belongs to. */
  readonly anchor?: string;
}

const names = readdirSync(new URL('./zoo/layouts/', import.meta.url)).map(file => file.replace('.html', ''));

describe('layouts in the wild, read without a shop file', () => {
  it.each(names)('%s', name => {
    const html = zooHtml(`layouts/${name}`);
    const expected: Expected = JSON.parse(documentOf(html).getElementById('expected')?.textContent ?? '');
    const reading = readPage(documentOf(html, expected.url), expected.url, []);
    const main = mainOf(reading)?.product;
    const told = JSON.stringify(main);
    const first = main ?? reading.snapshot.items[0]?.product;
    expect(reading.snapshot).toMatchObject({ kind: expected.kind, trace: [] });
    expect(main?.title).toBe(expected.title);
    if (expected.lang) expect(reading.snapshot.lang).toBe(expected.lang);
    if (expected.brand) expect(main?.brand).toBe(expected.brand);
    if (expected.breadcrumb !== undefined) expect(first?.breadcrumb ?? null).toEqual(expected.breadcrumb);
    if (expected.specs) {
      const rows = main?.specs?.map(({ label, value }) => `${label}: ${value}`) ?? [];
      expect(rows).toEqual(expect.arrayContaining([...expected.specs]));
      expect(rows.length).toBeLessThanOrEqual(expected.specs.length + 1);
    }
    if (expected.bullets) expect(main?.bullets).toEqual(expected.bullets);
    if (expected.choices) {
      const choices = main?.choices ?? [];
      expect(
        choices.map(({ label, chosen = '?', options }) => `${label} = ${chosen} of ${options.join(', ')}`),
      ).toEqual(expected.choices);
    }
    for (const words of expected.says ?? []) expect(told).toContain(words);
    for (const words of expected.not ?? []) expect(told).not.toContain(words);
    if (expected.tiles) expect(tileTitles(reading)).toEqual(expected.tiles);
    if (expected.anchor) {
      const anchor = reading.anchors.get(mainOf(reading)?.key ?? '');
      expect(anchor?.className).toBe(expected.anchor);
    }
  });
});
