import type { Role, Verdict } from '../../core/model.ts';
import type { Looks } from '../../platform/looks.ts';
import { type Frame, isWellInView, type Sight } from './frame.ts';
import { LEAST, type Spot, tileSpot, titleSpot, type Widths } from './place.ts';
import { titleRoom } from './title-room.ts';

/** An item of the page with its verdict, and the element that its badge belongs to. */
export interface BadgeItem {
  /** Stable within one page view, and different for each item. */
  readonly key: string;
  readonly role: Role;
  readonly title: string;
  /** The tile; for the main product its title. */
  readonly anchor: Element;
  readonly verdict: Verdict;
  /** The user said so, not we. */
  readonly isYours?: boolean;
  /** What the product's own page told, not this one. */
  readonly isRemembered?: boolean;
}

/** An item and, while it is near the view, its badge. */
export interface Entry {
  item: BadgeItem;
  index: number;
  button?: HTMLButtonElement;
  /** Dims the tile. */
  veil?: HTMLElement;
  /** Stands in for a tile without a box of its own (`display: contents`), or with one that its parts overflow. */
  stand?: Element;
  /** Where a title's badge stands against it, as long as the title keeps its size. */
  kept?: { readonly dx: number; readonly dy: number; readonly width: number; readonly height: number };
  /** What surrounds the title may have changed: look for room again when it is well in view. */
  unsettled?: boolean;
}

/** The element that an entry's badge follows. */
export function standOf({ stand, item }: Entry): Element {
  return stand ?? item.anchor;
}

/** The next badge that exists before a place in the page's order; they come and go in runs, so it is rarely far. */
export function buttonBefore(order: readonly Entry[], index: number): HTMLButtonElement | undefined {
  for (let i = index - 1; i >= 0; i--) {
    const button = order[i]?.button;
    if (button) return button;
  }
  return undefined;
}

export function isFull({ item }: Entry, { style }: Looks): boolean {
  return style === 'auto' ? item.role === 'main' : style === 'full';
}

/** What certainly is no headset; what the page sells is never dimmed. */
export function isDimmed({ item }: Entry, { dim }: Looks): boolean {
  const { class: kind } = item.verdict;
  return dim && item.role === 'tile' && kind !== 'headset' && kind !== 'unclear';
}

/** How many elements are asked for a box where the anchor has none. */
const MOST_ASKED = 24;

/** Reads. What the badge had better follow where the tile itself has no room: a part that is large enough. */
export function standFor({ item, stand }: Entry, rect: Size): Element | undefined {
  if (stand || item.role !== 'tile' || isLarge(rect)) return undefined;
  const parts = [...item.anchor.querySelectorAll('*')].slice(0, MOST_ASKED);
  return parts.find(part => isLarge(part.getBoundingClientRect()));
}

type Size = Pick<DOMRectReadOnly, 'width' | 'height'>;

function isLarge({ width, height }: Size): boolean {
  return width >= LEAST && height >= LEAST;
}

/** Reads. `clip` is the part of the item that its scrollers show. */
export function spotOf(
  entry: Entry,
  { rect, clip }: Sight,
  widths: Widths,
  frame: Frame,
  host: Element,
): Spot | undefined {
  if (entry.item.role === 'tile') return tileSpot(rect, clip, frame.rtl, widths);
  const { kept, button } = entry;
  const look = entry.unsettled && isWellInView(rect, window);
  if (kept && !look && kept.width === rect.width && kept.height === rect.height) {
    return { x: rect.left + kept.dx, y: rect.top + kept.dy };
  }
  const width = button?.offsetWidth ?? 0;
  const spot = titleSpot(titleRoom(entry.item.anchor, width, frame.rtl, host), width, frame.rtl);
  entry.unsettled = false;
  entry.kept = { dx: spot.x - rect.left, dy: spot.y - rect.top, width: rect.width, height: rect.height };
  return spot;
}

/** Writes. Moves by a transform, which no measure of layout shift counts. */
export function move(entry: Entry, spot: Spot | undefined, { origin, scale, rtl }: Frame): void {
  const { button } = entry;
  if (!button) return;
  button.toggleAttribute('data-away', !spot);
  if (!spot) return;
  if (spot.tight) button.dataset.tight = spot.tight;
  else delete button.dataset.tight;
  const x = Math.round((spot.x - origin.left) / scale);
  const y = Math.round((spot.y - origin.top) / scale);
  button.style.transform = rtl ? `translate(calc(${x}px - 100%), ${y}px)` : `translate(${x}px, ${y}px)`;
}
