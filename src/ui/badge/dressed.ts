import { type Looks, PLAIN } from '../../platform/looks.ts';
import type { BadgeItem, Badges } from './badges.ts';

/** Badges that look as the user wants them, from the first one on. */
export interface Dressed {
  set(items: readonly BadgeItem[]): void;
  /** The user set something else. */
  renew(): void;
  /** Dims this page, or no longer, whatever is set for all; asks where `on` is undefined. Answers how it is. */
  dim(on: boolean | undefined): boolean;
}

export function dressed(badges: Pick<Badges, 'set' | 'dress'>, read: () => Promise<Looks>): Dressed {
  let looks = PLAIN;
  let dimHere: boolean | undefined;
  let items: readonly BadgeItem[] | undefined;
  let isReady = false;
  const isDim = () => dimHere ?? looks.dim;
  const dress = () => badges.dress({ ...looks, dim: isDim() });

  async function renew(): Promise<void> {
    const wanted = await read();
    // The last word counts, here or in the options.
    if (wanted.dim !== looks.dim) dimHere = undefined;
    looks = wanted;
    dress();
    if (!isReady && items) badges.set(items);
    isReady = true;
  }
  void renew();

  return {
    set(given) {
      items = given;
      if (isReady) badges.set(given);
    },
    renew: () => void renew(),
    dim(on) {
      if (on === undefined) return isDim();
      dimHere = on;
      dress();
      return on;
    },
  };
}
