import { identitiesOf } from '../core/identity.ts';
import type { Item, Product, Verdict } from '../core/model.ts';
import type { Correctable, Corrections } from '../platform/corrections.ts';
import type { Judged } from '../platform/messages.ts';
import type { Remembered } from '../platform/remembered.ts';

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

/** What is kept on this machine. */
export interface Memory {
  readonly corrections: Pick<Corrections, 'of'>;
  readonly remembered: Pick<Remembered, 'of'>;
}

/**
 * The same by all that we know: where the user said what a product is, that is its class; else what its own page told
 * is better than what its tile lets us guess.
 */
export async function judgeByMemory(
  items: readonly Item[],
  classify: Classify,
  { corrections, remembered }: Memory,
): Promise<Judged[]> {
  const identities = new Map(items.map(({ key, product }) => [key, identitiesOf(product)]));
  const tiles = new Set(items.flatMap(({ key, role }) => (role === 'tile' ? [key] : [])));
  const wanted = [...identities.values()].flat();
  // A storage that cannot be read has nothing in it.
  const [said, seen] = await Promise.all([
    corrections.of(wanted).catch(() => new Map<string, Correctable>()),
    remembered.of(wanted).catch(() => new Map<string, Verdict>()),
  ]);
  return judge(items, classify).map(judged => {
    const own = identities.get(judged.key) ?? [];
    const as = own.map(identity => said.get(identity)).find(found => found);
    if (as) return { ...judged, verdict: { ...judged.verdict, class: as }, isYours: true };
    if (!tiles.has(judged.key) || isSettled(judged.verdict)) return judged;
    const verdict = own.map(identity => seen.get(identity)).find(found => found);
    return verdict ? { ...judged, verdict: besides(verdict, judged.verdict), isRemembered: true } : judged;
  });
}

/** Nothing is left that the product's own page could add. */
function isSettled({ confidence, missing }: Verdict): boolean {
  return confidence === 'certain' && missing.length === 0;
}

/** What its own page told of a product, and what speaks against it on its tile. */
function besides(remembered: Verdict, tile: Verdict): Verdict {
  return contradicts(tile, remembered) ? { ...remembered, against: tile.for } : remembered;
}

function contradicts(tile: Verdict, remembered: Verdict): boolean {
  if (tile.confidence === 'certain' && tile.class !== remembered.class) return true;
  const [mic, other] = [tile.microphone, remembered.microphone];
  if (mic === other || mic === 'unknown' || other === 'unknown') return false;
  return mic === 'none' || (mic !== 'present' && other !== 'present');
}

/**
 * Remembers what a product's own page told. A page speaks for the shop it belongs to (`host`): for another one's
 * products nothing is remembered.
 */
export async function rememberMain(
  items: readonly Item[],
  judged: readonly Judged[],
  host: string,
  remembered: Pick<Remembered, 'keep'>,
): Promise<void> {
  const main = items.find(({ role, product }) => role === 'main' && product.site === host);
  const found = main && judged.find(({ key }) => key === main.key);
  if (!main || !found || found.isYours) return;
  const { verdict } = found;
  // A tile says nothing of variants: what depends on one would be told of all.
  if (verdict.class === 'other' || verdict.class === 'unclear' || verdict.missing.includes('variant')) return;
  await remembered.keep(identitiesOf(main.product), verdict);
}

/**
 * Takes the user's word for an item, or takes it back.
 * @throws Error where nothing names the product, so that it could not be known again, or the storage refuses.
 */
export async function keepCorrection(
  { product }: Item,
  as: Correctable | undefined,
  corrections: Pick<Corrections, 'set' | 'remove'>,
): Promise<void> {
  const [identity, ...others] = identitiesOf(product);
  if (identity === undefined) throw new Error('nothing names this product');
  if (as) await corrections.set(identity, as, product.title, others);
  else for (const one of [identity, ...others]) await corrections.remove(one);
}
