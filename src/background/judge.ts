import { identitiesOf } from '../core/identity.ts';
import type { Item, Product, Verdict } from '../core/model.ts';
import type { Correctable, Corrections } from '../platform/corrections.ts';
import type { Judged } from '../platform/messages.ts';

type Classify = (product: Product) => Verdict;

/**
 * Judges a slice of items. An item whose judgement fails gets no verdict, rather than one without evidence, and
 * costs the others nothing.
 */
export function judge(items: readonly Item[], classify: Classify): Judged[] {
  return items.flatMap(({ key, product }) => {
    try {
      return [{ key, verdict: classify(product) }];
    } catch (error) {
      console.error(`no verdict for "${product.title}"`, error);
      return [];
    }
  });
}

/** The same, but where the user said what a product is, that is its class. */
export async function judgeWithCorrections(
  items: readonly Item[],
  classify: Classify,
  corrections: Pick<Corrections, 'of'>,
): Promise<Judged[]> {
  const identities = new Map(items.map(({ key, product }) => [key, identitiesOf(product)]));
  const wanted = [...identities.values()].flat();
  // A storage that cannot be read has nothing in it.
  const said = await corrections.of(wanted).catch(() => new Map<string, Correctable>());
  return judge(items, classify).map(judged => {
    const as = identities
      .get(judged.key)
      ?.map(identity => said.get(identity))
      .find(found => found);
    return as ? { ...judged, verdict: { ...judged.verdict, class: as }, isYours: true } : judged;
  });
}

/** Takes the user's word for an item, or takes it back. What nothing names cannot be known again. */
export async function keepCorrection(
  { product }: Item,
  as: Correctable | undefined,
  corrections: Pick<Corrections, 'set' | 'remove'>,
): Promise<void> {
  const [identity, ...others] = identitiesOf(product);
  if (identity === undefined) return;
  if (as) await corrections.set(identity, as, product.title, others);
  else for (const one of [identity, ...others]) await corrections.remove(one);
}
