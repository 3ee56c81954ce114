import { createSSRApp, defineComponent, h, onMounted, ref, shallowRef } from 'vue';
import { products as all, FOOT, picture, priceOf, TITLE, TURN } from './page.ts';

/** The same tree on both sides. Vue brings no more of a document to life than its body. */

export const SCRIPT = '/vue.js';

export const Listing = defineComponent(() => {
  const products = shallowRef(all());
  const isAlive = ref(false);
  onMounted(() => {
    isAlive.value = true;
  });
  const turn = () => {
    products.value = products.value.toReversed();
  };
  const card = ({ id, title, price }: ReturnType<typeof all>[number]) =>
    h('li', { key: id, class: 'card' }, [
      h('a', { class: 'card-link', href: `/p/${id}` }, [
        h('img', picture(id)),
        h('h3', { class: 'card-title' }, title),
      ]),
      h('p', { class: 'card-foot' }, [h('span', { class: 'price' }, priceOf(price))]),
    ]);
  return () =>
    h('main', [
      h('h1', TITLE),
      h('button', { id: 'turn', type: 'button', disabled: !isAlive.value, onClick: turn }, TURN),
      h('ul', { class: 'grid' }, products.value.map(card)),
    ]);
});

/** More than one node at its top, as a page's header, content and footer are. */
const Body = defineComponent(() => () => [h('div', { id: 'app' }, h(Listing)), h('footer', FOOT)]);

export const wholeBody = () => createSSRApp(Body);
export const partOfIt = () => createSSRApp(Listing);
