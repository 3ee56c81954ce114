import { expect, it } from 'vitest';
import { readPage } from '../../../src/page/read.ts';
import type { Shop } from '../../../src/shops/shop.ts';
import { ADDRESS, documentOf } from '../zoo.ts';

it('reads a shop by itself where nothing is left of the rows that its file tells', () => {
  const shop: Shop = {
    id: 'nest',
    name: 'Nest',
    hosts: ['shop.example'],
    product: { title: ['h1'], specs: [{ row: '.spec-row' }], isComplete: true },
    checked: 'none',
    note: '',
  };
  const specs = (markup: string) => {
    const html = `<h1>Tern 500 headset</h1><b>$9</b><button>Buy now</button>${markup}`;
    const { snapshot } = readPage(documentOf(html), ADDRESS, [shop]);
    return snapshot.items[0]?.product.specs?.map(({ label }) => label);
  };
  const table = '<table><tr><td>Microphone</td><td>Boom</td></tr></table>';
  expect(specs(`<p class="spec-row"><i>Plug</i><i>USB</i></p>${table}`)).toEqual(['Plug']);
  expect(specs(table)).toEqual(['Microphone']);
});
