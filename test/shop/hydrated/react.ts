import { createElement as h, useEffect, useState } from 'react';
import { products as all, FOOT, picture, priceOf, TITLE, TURN } from './page.ts';

/** The same tree on both sides. React can bring the whole document to life. */

export const SCRIPT = '/react.js';

export function Listing() {
  const [products, setProducts] = useState(all);
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
        h('img', picture(id)),
        h('h3', { className: 'card-title' }, title),
      ),
      h('p', { className: 'card-foot' }, h('span', { className: 'price' }, priceOf(price))),
    ),
  );
  return h(
    'main',
    null,
    h('h1', null, TITLE),
    h('button', { id: 'turn', type: 'button', disabled: !isAlive, onClick: turn }, TURN),
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
    h('body', null, h('div', { id: 'app' }, h(Listing)), h('footer', null, FOOT)),
  );
}
