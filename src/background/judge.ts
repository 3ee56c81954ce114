import type { Item, Product, Verdict } from '../core/model.ts';
import type { Judged } from '../platform/messages.ts';

/**
 * Judges a slice of items. An item whose judgement fails gets no verdict, rather than one without evidence, and
 * costs the others nothing.
 */
export function judge(items: readonly Item[], classify: (product: Product) => Verdict): Judged[] {
  return items.flatMap(({ key, product }) => {
    try {
      return [{ key, verdict: classify(product) }];
    } catch (error) {
      console.error(`no verdict for "${product.title}"`, error);
      return [];
    }
  });
}
