import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyThings, MAX_THINGS, productFields, sortThings } from '../../../src/page/structured/schema.ts';

function sorted(data: unknown) {
  const things = emptyThings();
  sortThings(data, things);
  return things;
}

const names = (data: unknown) => sorted(data).products.map(product => productFields(product).title);

describe('sortThings', () => {
  it.each([
    ['alone', { '@type': 'Product', name: 'A' }],
    ['in an array', [{ '@type': 'Product', name: 'A' }]],
    ['in a graph', { '@graph': [{ '@type': 'Organization' }, { '@type': ['Thing', 'Product'], name: 'A' }] }],
    [
      'as the main entity',
      { '@type': 'ItemPage', mainEntity: { '@type': 'https://schema.org/Product', name: 'A' } },
    ],
    ['as a group', { '@type': 'ProductGroup', name: 'A', hasVariant: [{ '@type': 'Product', name: 'B' }] }],
  ])('finds a product %s', (_, data) => {
    expect(names(data)).toEqual(['A']);
  });

  it.each([
    [
      'listed ones',
      {
        '@type': 'ItemList',
        itemListElement: [{ '@type': 'ListItem', item: { '@type': 'Product', name: 'A' } }],
      },
    ],
    ['reviewed ones', { '@type': 'Review', itemReviewed: { '@type': 'Product', name: 'A' } }],
    ['no thing at all', 'Product'],
  ])('passes over %s', (_, data) => {
    expect(names(data)).toEqual([]);
  });

  it('orders a breadcrumb by position', () => {
    const step = (position: number, name: string) => ({ '@type': 'ListItem', position, name });
    const data = { '@type': 'BreadcrumbList', itemListElement: [step(2, 'Headsets'), step(1, 'Audio')] };
    expect(sorted(data).breadcrumbs).toEqual([['Audio', 'Headsets']]);
  });

  it('stops at its caps', () => {
    const many = Array.from({ length: MAX_THINGS + 50 }, () => ({ '@type': 'Product', name: 'A' }));
    expect(sorted(many).products).toHaveLength(MAX_THINGS);
    let deep: unknown = { '@type': 'Product', name: 'A' };
    for (let depth = 0; depth < 10_000; depth++) deep = { '@graph': [deep] };
    expect(names(deep)).toEqual([]);
  });

  it('never throws and never touches a prototype', () => {
    const keys = fc.constantFrom(
      '@type',
      '@graph',
      '@id',
      'name',
      'brand',
      'offers',
      'gtin',
      'description',
      'additionalProperty',
      'itemListElement',
      'mainEntity',
      '__proto__',
      'constructor',
      'toString',
      'category',
    );
    const leaf = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('Product', 'ItemList', 'BreadcrumbList'),
    );
    const { tree } = fc.letrec(tie => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(keys, tie('tree'), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(tree, value => {
        const things = sorted(JSON.parse(JSON.stringify(value) ?? 'null'));
        for (const product of things.products) expect(() => productFields(product)).not.toThrow();
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});

describe('productFields', () => {
  it('reads own properties only', () => {
    expect(productFields(JSON.parse('{"@type":"Product","__proto__":{"name":"no"}}'))).toEqual({});
  });

  it('takes a GTIN only with a valid check digit', () => {
    expect(productFields({ gtin13: '4006381333931' })).toEqual({ gtin: '4006381333931' });
    expect(productFields({ gtin13: '4006381333932' })).toEqual({});
    expect(productFields({ gtin: 'n/a' })).toEqual({});
  });

  it('turns entities and markup into text', () => {
    expect(
      productFields({ name: 'A &amp; B&#39;s', description: '<p>One</p>&lt;p&gt;Two &nbsp;words' }),
    ).toEqual({
      title: "A & B's",
      description: 'One Two words',
    });
  });

  it('reads a category path as breadcrumb, but no address and no number', () => {
    expect(productFields({ category: 'Audio > Headsets' })).toEqual({ breadcrumb: ['Audio', 'Headsets'] });
    expect(productFields({ category: '543627' })).toEqual({});
    expect(productFields({ category: 'https://schema.org/Thing' })).toEqual({});
  });

  it('reads properties as specs, yes and no included', () => {
    const additionalProperty = [
      { name: 'Microphone', value: false },
      { name: 'Weight', value: 98 },
      { name: 'Colours', value: ['red', 'blue'] },
      { name: 'Empty' },
    ];
    expect(productFields({ additionalProperty }).specs).toEqual([
      { label: 'Microphone', value: 'No' },
      { label: 'Weight', value: '98' },
      { label: 'Colours', value: 'red, blue' },
    ]);
  });
});
