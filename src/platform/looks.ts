import type { Stored } from './switch.ts';

/** How badges look, as the user set it. */
export interface Looks {
  /** `auto`: the class alone on tiles, all that is known by a product's title. */
  readonly style: BadgeStyle;
  /** Whether tiles of what certainly is no headset are dimmed. */
  readonly dim: boolean;
}

export const BADGE_STYLES = ['auto', 'compact', 'full'] as const;
export type BadgeStyle = (typeof BADGE_STYLES)[number];

/** Keys in synchronised storage. */
export const STYLE = 'badgeStyle';
export const DIM = 'dim';

/** Whatever is no value of ours counts as not set. */
export function looksOf(stored: Stored): Looks {
  const style = BADGE_STYLES.find(known => known === stored[STYLE]) ?? 'auto';
  return { style, dim: stored[DIM] === true };
}
