import { productsIn } from '../products/index.ts';

/** What a page says that its server renders and the browser brings to life, whatever framework does it. */

export const TITLE = 'Gaming headsets';
export const TURN = 'Last first';
export const FOOT = 'The end';
export const products = () => productsIn('gaming');
export const picture = (id: string) => ({ src: `/pictures/${id}.svg`, alt: '', width: 400, height: 400 });
export const priceOf = (price: number) => `€${price.toFixed(2)}`;

/** What a test calls and reads in such a page. */
export interface Hydrated {
  /** What the framework found other than its server rendered it. */
  readonly recovered: readonly string[];
  /** Brings the page to life: all that the framework can, or a part of the body. */
  hydrate(whole: boolean): void;
}
