import { createElement as h, useEffect, useState } from 'react';
import { productsIn } from '../products/index.ts';

/** The shop as a page that its server renders and the browser brings to life: the same tree on both sides. */

export const SCRIPT = '/hydrate.js';
const TITLE = 'Gaming headsets';

export function Listing() {
  const [products, setProducts] = useState(() => productsIn('gaming'));
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  const turn = () => setProducts(products.toReversed());
  const cards = products.map(({ id, title, price }) =>
    h(
      'li',
      { key: id, className: 'card' },
      h(
        'a',
        { className: 'card-link', href: `/p/${id}` },
        h('img', { src: `/pictures/${id}.svg`, alt: '', width: 400, height: 400 }),
        h('h3', { className: 'card-title' }, title),
      ),
      h('p', { className: 'card-foot' }, h('span', { className: 'price' }, '€', price.toFixed(2))),
    ),
  );
  return h(
    'main',
    null,
    h('h1', null, TITLE),
    h('button', { id: 'turn', type: 'button', disabled: !isAlive, onClick: turn }, 'Last first'),
    h('ul', { className: 'grid' }, cards),
  );
}

export function WholePage() {
  return h(
    'html',
    { lang: 'en' },
    h(
      'head',
      null,
      h('meta', { charSet: 'utf-8' }),
      h('title', null, TITLE),
      h('link', { rel: 'icon', href: '/icon.svg' }),
      h('link', { rel: 'stylesheet', href: '/shop.css' }),
      h('script', { src: SCRIPT, defer: true }),
    ),
    h('body', null, h('div', { id: 'app' }, h(Listing)), h('footer', null, 'The end')),
  );
}
