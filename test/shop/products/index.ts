import { CATEGORIES, type CategoryId, type ShopProduct } from '../product.ts';
import { HEADSETS } from './headsets.ts';
import { LISTENING } from './listening.ts';
import { OTHERS } from './others.ts';

/** Deals the lists like cards, so that every screenful of the grid is mixed. */
function deal<T>(...piles: readonly (readonly T[])[]): T[] {
  const spread = piles.flatMap(pile =>
    pile.map((card, place) => ({ card, at: (place + 0.5) / pile.length })),
  );
  return spread.sort((a, b) => a.at - b.at).map(({ card }) => card);
}

/** Everything the shop sells, in the order of its front page. */
export const PRODUCTS: readonly ShopProduct[] = deal(LISTENING, HEADSETS, OTHERS);

/** `id` as on the front page, or with the colour's number behind it as in endless pages: "galaxy-buds3.2". */
export function productById(id: string): ShopProduct | undefined {
  const [base] = id.split('.');
  return PRODUCTS.find(product => product.id === base);
}

export function productsIn(category: CategoryId): readonly ShopProduct[] {
  return PRODUCTS.filter(product => product.category === category);
}

export function isCategory(id: string): id is CategoryId {
  return Object.hasOwn(CATEGORIES, id);
}

const COLOURS = ['Graphite', 'Sand', 'Moss', 'Clay', 'Ice'];

/** The catalogue once more in other colours: stock for infinite scroll. Page 0 is the front page's order. */
export function endlessPage(page: number, size: number): readonly ShopProduct[] {
  return Array.from({ length: size }, (_, place) => page * size + place).flatMap(index => {
    const product = PRODUCTS[index % PRODUCTS.length];
    const round = Math.floor(index / PRODUCTS.length);
    if (product === undefined || round > COLOURS.length) return [];
    const colour = COLOURS[round - 1];
    return colour === undefined
      ? [product]
      : [{ ...product, id: `${product.id}.${round}`, title: `${product.title}, ${colour}` }];
  });
}
