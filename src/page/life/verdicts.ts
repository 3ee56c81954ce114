import type { Item, Verdict } from '../../core/model.ts';
import type { Judged } from '../../platform/messages.ts';

interface Known {
  /** Of the product that was judged: a tile may be filled anew under the same key. */
  readonly fingerprint: number;
  /** Undefined where there is nothing to mark, or nothing to say. */
  readonly verdict: Verdict | undefined;
}

/** The verdicts of one page view. Holds those of the present items only, so that it cannot grow by itself. */
export class Verdicts {
  #known = new Map<string, Known>();
  #fingerprints = new Map<string, number>();

  /** Takes the items that stand on the page now; returns those that have no verdict yet. */
  present(items: readonly Item[]): Item[] {
    this.#fingerprints = new Map(items.map(item => [item.key, fingerprint(item)]));
    for (const [key, { fingerprint }] of this.#known)
      if (this.#fingerprints.get(key) !== fingerprint) this.#known.delete(key);
    return items.filter(item => !this.#known.has(item.key));
  }

  /** Takes the answer for items asked about. An item without a verdict is not asked about again. */
  learn(asked: readonly Item[], judged: readonly Judged[]): void {
    const verdicts = new Map(judged.map(({ key, verdict }) => [key, verdict]));
    for (const { key } of asked) {
      const fingerprint = this.#fingerprints.get(key);
      if (fingerprint !== undefined) this.#known.set(key, { fingerprint, verdict: verdicts.get(key) });
    }
  }

  of(key: string): Verdict | undefined {
    return this.#known.get(key)?.verdict;
  }
}

/** 32-bit FNV-1a of the product's content; keeps no copy of the page's text. */
function fingerprint(item: Item): number {
  const text = JSON.stringify(item.product);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
