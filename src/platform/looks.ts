import type { Class } from '../core/model.ts';
import type { Stored } from './switch.ts';

/** What is marked and how that looks, as the user set it. */
export interface Looks {
  /** `auto`: the class alone on tiles, all that is known by a product's title. */
  readonly style: BadgeStyle;
  /** Whether tiles of what certainly is no headset are dimmed. */
  readonly dim: boolean;
  /** Classes that get no badge. */
  readonly hidden: ReadonlySet<Class>;
}

export const BADGE_STYLES = ['auto', 'compact', 'full'] as const;
export type BadgeStyle = (typeof BADGE_STYLES)[number];

/** Classes that are marked where nothing is set. */
export const MARKED = ['headset', 'headphones', 'earbuds', 'earpiece', 'unclear'] as const satisfies Class[];
export type Marked = (typeof MARKED)[number];

/** Keys in synchronised storage. */
export const STYLE = 'badgeStyle';
export const DIM = 'dim';
export const hideKey = (kind: Marked): string => `hide:${kind}`;
export const LOOKS_KEYS: readonly string[] = [STYLE, DIM, ...MARKED.map(hideKey)];

export const PLAIN: Looks = { style: 'auto', dim: false, hidden: new Set() };

/** Whatever is no value of ours counts as not set. */
export function looksOf(stored: Stored): Looks {
  return {
    style: BADGE_STYLES.find(known => known === stored[STYLE]) ?? PLAIN.style,
    dim: stored[DIM] === true,
    hidden: new Set(MARKED.filter(kind => stored[hideKey(kind)] === true)),
  };
}

/** Whether a key is one of these and its value one of ours. */
export function isLook(key: string, value: unknown): boolean {
  if (key === STYLE) return BADGE_STYLES.some(known => known === value);
  return LOOKS_KEYS.includes(key) && typeof value === 'boolean';
}
