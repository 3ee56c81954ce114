import type { Item } from '../../core/model.ts';
import type { Judged } from '../../platform/messages.ts';

interface Known {
  /** Of the product that was judged: a tile may be filled anew under the same key. */
  readonly content: string;
  /** Undefined where there is nothing to mark, or nothing to say. */
  readonly judged: Judged | undefined;
}

/** What stands on the page without a verdict. */
export interface Unjudged {
  readonly items: readonly Item[];
  /** Whether some of it is new, not only told in other words: a countdown in a description changes all the time. */
  readonly isNew: boolean;
}

/** The verdicts of one page view. Holds those of the present items only, so that it cannot grow by itself. */
export class Verdicts {
  #known = new Map<string, Known>();
  #unjudged = new Map<string, string>();

  /** Takes the items that stand on the page now, in short steps: there may be thousands. */
  *present(items: readonly Item[]): Generator<undefined, Unjudged> {
    const known = new Map<string, Known>();
    this.#unjudged.clear();
    let isNew = false;
    for (const { key, product } of items) {
      yield;
      const content = JSON.stringify(product);
      const before = this.#known.get(key);
      if (before) known.set(key, before);
      if (before?.content === content) continue;
      this.#unjudged.set(key, content);
      isNew ||= before === undefined;
    }
    this.#known = known;
    return { items: items.filter(({ key }) => this.#unjudged.has(key)), isNew };
  }

  /** Takes the answer for items asked about. An item without a verdict is not asked about again. */
  learn(asked: readonly Item[], judged: readonly Judged[]): void {
    const byKey = new Map(judged.map(one => [one.key, one]));
    for (const { key } of asked) {
      const content = this.#unjudged.get(key);
      if (content !== undefined) this.#known.set(key, { content, judged: byKey.get(key) });
    }
  }

  /** The present verdict, or the last one until a changed product is judged anew. */
  of(key: string): Judged | undefined {
    return this.#known.get(key)?.judged;
  }

  /** Takes another answer for present items. */
  relearn(answers: readonly Judged[]): void {
    for (const judged of answers) {
      const before = this.#known.get(judged.key);
      if (before) this.#known.set(judged.key, { ...before, judged });
    }
  }
}
