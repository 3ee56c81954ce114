import { describe, expect, it } from 'vitest';
import { readPage, readPageInSteps } from '../../src/page/read.ts';
import { documentOf, mainOf, readZoo, tileTitles } from './zoo.ts';

describe('product pages', () => {
  it('reads a page without any structured data, and only what it says of its own product', () => {
    const reading = readZoo('product-plain');
    const main = mainOf(reading)?.product;
    expect(reading.snapshot).toMatchObject({ kind: 'product', lang: 'de', trace: [] });
    expect(main).toMatchObject({
      title: 'Nordklang Ruf 300 USB-Headset',
      site: 'shop.example',
      lang: 'de',
      breadcrumb: ['Audio', 'Headsets'],
      bullets: ['Mikrofonarm, um 270° drehbar'],
    });
    expect(main?.specs).toEqual([
      { label: 'Bauform', value: 'On-Ear' },
      { label: 'Gewicht', value: '98 g' },
      { label: 'Anschluss', value: 'USB-A' },
      { label: 'Mikrofon', value: 'Ja' },
    ]);
    expect(main?.description).toContain('mit drehbarem Mikrofonarm');
    expect(main?.description).toContain('Hochklappen');
    expect(main?.description).toContain('kurze Anleitung');
    for (const foreign of [
      'Geheimer',
      'billig',
      'abgebrochen',
      'glaube ich',
      'seit 1990',
      'schade',
      'keins',
    ]) {
      expect(JSON.stringify(main), foreign).not.toContain(foreign);
    }
  });

  it('reads microdata with what itemref adds, and nothing of related products, offers and reviews', () => {
    const main = mainOf(readZoo('product-microdata'))?.product;
    expect(main).toMatchObject({
      title: 'Brightcall Duo wireless headset',
      brand: 'Brightcall',
      gtin: '4006381333931',
      mpn: 'BC-DUO-2',
      breadcrumb: ['Office', 'Headsets'],
      description: 'Two ears, one boom microphone, all day long.',
      sources: { brand: 'microdata', breadcrumb: 'microdata', title: 'generic' },
    });
  });

  it('mends broken JSON-LD, drops a block beyond repair, and says so', () => {
    const reading = readZoo('product-broken-data');
    expect(reading.snapshot.trace).toEqual(['json-ld: block 1 is not JSON']);
    expect(mainOf(reading)?.product).toMatchObject({
      title: 'Harbor One earbuds',
      brand: 'Harbor',
      mpn: "H'1",
      specs: [{ label: 'Microphone', value: 'Yes' }],
      description: 'Small & light. Two microphones in each bud.',
    });
    expect(mainOf(reading)?.product).not.toHaveProperty('gtin');
  });

  it('reads RDFa', () => {
    expect(mainOf(readZoo('product-rdfa'))?.product).toMatchObject({
      title: 'Casque Altavoix 7',
      brand: 'Altavoix',
      breadcrumb: ['Son', 'Casques'],
      description: 'Casque fermé avec micro-perche amovible.',
      sources: { brand: 'rdfa' },
    });
  });

  it('keeps variants out of the facts, and an item number out of the title', () => {
    const main = mainOf(readZoo('product-variants'))?.product;
    expect(main).toMatchObject({ title: 'Harbor Studio', brand: 'Harbor', breadcrumb: ['Audio'] });
    expect(main).not.toHaveProperty('gtin');
    expect(JSON.stringify({ ...main, choices: [] })).not.toContain('boom');
    expect(main?.choices?.[0]?.options).toEqual([
      'Harbor Studio, black',
      'Harbor Studio, with boom microphone',
    ]);
  });

  it('takes the name from data where the page shows no heading, and then has no anchor for it', () => {
    const html = `<title>Loading</title><script type="application/ld+json">{"@type":"Product","name":"Harbor One"}</script><div id="app"></div>`;
    const reading = readPage(documentOf(html), 'https://shop.example/p/1', []);
    expect(mainOf(reading)).toMatchObject({ role: 'main', product: { title: 'Harbor One' } });
    expect(reading.anchors.size).toBe(0);
  });

  it('puts the anchor on the title', () => {
    const reading = readZoo('product-plain');
    const main = mainOf(reading);
    expect(reading.anchors.get(main?.key ?? '')?.tagName).toBe('H1');
  });

  it('reads the tiles of a carousel after the main product', () => {
    expect(tileTitles(readZoo('product-plain'))).toEqual([
      'Nordklang Still 100 Kopfhörer',
      'Nordklang Laut 900 Kopfhörer',
      'Nordklang Klein 20 Ohrhörer',
    ]);
  });
});

describe('listings', () => {
  it('finds each card once, over rows, with the whole title', () => {
    const reading = readZoo('listing-rows', 'https://wirehouse.example/audio/headphones');
    expect(reading.snapshot.kind).toBe('listing');
    expect(tileTitles(reading)).toEqual([
      'Alpha Studio 1 closed-back monitoring headphones for drummers',
      'Beta Go wireless earbuds',
      'Gamma Office USB headset',
      'Delta Kids headphones, out of stock',
      'Epsilon Talk mono headset',
    ]);
    const elements = reading.snapshot.items.map(item => reading.anchors.get(item.key)?.className);
    expect(elements).toEqual(['col tile sponsored-tile', 'col tile', 'col tile', 'col tile', 'col tile']);
    expect(reading.snapshot.items[2]?.product).toMatchObject({
      brand: 'Gamma',
      url: 'https://wirehouse.example/item/gamma',
      breadcrumb: ['Audio', 'Headphones'],
    });
  });

  it('reads cards that are one link, and takes no category from a search', () => {
    const url = 'https://otoya.example/search?q=%E3%83%98%E3%83%83%E3%83%89%E3%82%BB%E3%83%83%E3%83%88';
    const reading = readZoo('listing-one-link', url);
    expect(tileTitles(reading)).toEqual([
      'オトノハ 会議用ヘッドセット マイク付き',
      'カゼ ワイヤレスイヤホン',
      'ミミ 有線ヘッドホン 密閉型',
    ]);
    for (const item of reading.snapshot.items) expect(item.product).not.toHaveProperty('breadcrumb');
  });

  it('completes a breadcrumb that ends above the heading, but not on a search page', () => {
    const html =
      '<nav class="breadcrumb"><a href="/">Home</a> <a href="/a">Audio</a> <span>1-4 of 90 results for</span></nav><h1>Headsets</h1>';
    const cards = [1, 2, 3].map(n => `<li><a href="/p/${n}"><h3>Headset ${n}</h3></a>$9</li>`).join('');
    const crumbAt = (url: string, text: string) =>
      readPage(documentOf(text + cards, url), url, []).snapshot.items[0]?.product.breadcrumb;
    const category = html.replace(/<span>.*<\/span>/, '');
    expect(crumbAt('https://shop.example/headsets', category)).toEqual(['Audio', 'Headsets']);
    expect(crumbAt('https://shop.example/s?k=headsets', html)).toEqual(['Audio']);
  });

  it('does not take a category that is marked up as a product for one', () => {
    const reading = readZoo('listing-marked-up');
    expect(reading.snapshot.kind).toBe('listing');
    expect(tileTitles(reading)).toHaveLength(8);
  });
});

describe('other pages', () => {
  it.each(['article', 'help'])('%s has no items', name => {
    expect(readZoo(name).snapshot).toMatchObject({ kind: 'other', items: [] });
  });

  it.each(['', '<p>', '<h1></h1>', '<a href="http://[">x</a>'.repeat(5)])('survives %j', html => {
    expect(readPage(documentOf(html), 'not a url', []).snapshot).toMatchObject({ kind: 'other', items: [] });
  });

  it('keeps a product whose specifications cannot be read', () => {
    const document = documentOf(
      '<h1>Harbor One</h1><script type="application/ld+json">{"@type":"Product","name":"Harbor One"}</script>',
    );
    const query = document.querySelectorAll.bind(document);
    document.querySelectorAll = ((selector: string) => {
      if (selector === 'table') throw new Error('no rows');
      return query(selector);
    }) as typeof document.querySelectorAll;
    const reading = readPage(document, 'https://shop.example/p/1', []);
    expect(mainOf(reading)?.product.title).toBe('Harbor One');
    expect(reading.snapshot.trace).toEqual(['specs: Error: no rows']);
  });

  it('contains the failure of a part and tells it', () => {
    const document = documentOf(
      '<h1>Harbor One</h1><script type="application/ld+json">{"@type":"Product","name":"Harbor One"}</script>',
    );
    const query = document.querySelectorAll.bind(document);
    document.querySelectorAll = ((selector: string) => {
      if (selector === 'a[href]') throw new Error('broken page');
      return query(selector);
    }) as typeof document.querySelectorAll;
    const reading = readPage(document, 'https://shop.example/p/1', []);
    expect(mainOf(reading)?.product.title).toBe('Harbor One');
    expect(reading.snapshot.trace).toEqual(['listing: Error: broken page']);
  });
});

describe('families of products', () => {
  const products = ['Evolve2 65', 'Evolve2 75', 'Evolve2 85'].map(name => ({ '@type': 'Product', name }));
  const data = `<script type="application/ld+json">${JSON.stringify(products)}</script>`;
  const cards = [65, 75, 85].map(n => `<li><a href="/p/${n}"><h3>Evolve2 ${n}</h3></a>$9</li>`).join('');

  it('their page is a listing', () => {
    const reading = readPage(
      documentOf(`<h1>Evolve2</h1>${data}${cards}`),
      'https://shop.example/evolve2',
      [],
    );
    expect(reading.snapshot.kind).toBe('listing');
  });

  it('the page of one of them is a product page', () => {
    const reading = readPage(
      documentOf(`<h1>Evolve2 75</h1>${data}${cards}`),
      'https://shop.example/evolve2-75',
      [],
    );
    expect(mainOf(reading)?.product.title).toBe('Evolve2 75');
  });
});

describe('steps', () => {
  it('are taken at every tile, and end in the same reading', () => {
    const html = [1, 2, 3, 4].map(n => `<li><a href="/p/${n}"><h3>Headset ${n}</h3></a>$9</li>`).join('');
    const document = documentOf(html);
    const steps = readPageInSteps(document, 'https://shop.example/', []);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(count).toBeGreaterThanOrEqual(4);
    expect(step.value.snapshot).toEqual(readPage(document, 'https://shop.example/', []).snapshot);
  });
});

describe('keys', () => {
  it('stay over re-reads, and change when a recycled element shows another product', () => {
    const document = documentOf(
      '<a href="/p/1"><h3>One headset</h3>$1</a><a href="/p/2"><h3>Two headset</h3>$2</a><a href="/p/3"><h3>Three headset</h3>$3</a>',
    );
    const keys = () => readPage(document, 'https://shop.example/', []).snapshot.items.map(item => item.key);
    const [one, two, three] = keys();
    expect(keys()).toEqual([one, two, three]);
    const heading = document.querySelectorAll('h3')[1];
    if (heading) heading.textContent = 'Four headset';
    const after = keys();
    expect(after).toHaveLength(3);
    expect([after[0], after[2]]).toEqual([one, three]);
    expect([one, two, three]).not.toContain(after[1]);
  });
});
