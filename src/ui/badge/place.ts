/** Where a badge goes, in the viewport's coordinates. Pure geometry: CSS pixels in, CSS pixels out. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Spot {
  /** Of the badge's start edge: its left one, in right-to-left pages its right one. */
  readonly x: number;
  readonly y: number;
  /** There is room for the class alone, or for no word at all. */
  readonly tight?: 'word' | 'icon';
}

/** About how wide a badge is with its class alone, and with all it says. */
export interface Widths {
  readonly word: number;
  readonly full: number;
}

export const BADGE_HEIGHT = 24;
const INSET = 6;
/** Between a title's last word and its badge. */
export const GAP = 10;
/** Between a title's box and a badge above or below it. */
export const STRIP = 3;
/** A tile that shows less than this of itself is passing by behind an edge. */
export const LEAST = 32;

/**
 * The top start corner of what is visible of a tile. `clip` is the part that its scrollers show; undefined
 * comes back where too little of the corner is left.
 */
export function tileSpot(tile: Box, clip: Box, rtl: boolean, widths: Widths): Spot | undefined {
  const left = Math.max(tile.left, clip.left);
  const right = Math.min(tile.right, clip.right);
  const top = Math.max(tile.top, clip.top);
  const bottom = Math.min(tile.bottom, clip.bottom);
  // A tile that is itself so small is no cut one; its picture may well stand out of it.
  if (right - left < Math.min(LEAST, tile.right - tile.left)) return undefined;
  if (bottom - top < Math.min(LEAST, tile.bottom - tile.top)) return undefined;
  const room = right - left - 2 * INSET;
  const tight = room < widths.word ? 'icon' : room < widths.full && 'word';
  return { x: rtl ? right - INSET : left + INSET, y: top + INSET, ...(tight && { tight }) };
}

/** Room around a title: its box and last line of text, the window, and whether the strips beside it are free. */
export interface TitleRoom {
  readonly box: Box;
  readonly lastLine: Box;
  readonly view: Pick<Box, 'left' | 'right'>;
  readonly freeAfter: boolean;
  readonly freeAbove: boolean;
  readonly freeBelow: boolean;
}

/**
 * Beside the product's title without covering the shop's words: after its last line, else above or below it
 * where nothing stands, else above it all the same: a line there is a lesser loss than the title's.
 */
export function titleSpot(room: TitleRoom, width: number, rtl: boolean): Spot {
  const { box, lastLine } = room;
  const rest = rtl ? lastLine.left - room.view.left : room.view.right - lastLine.right;
  if (rest >= width + 2 * GAP && room.freeAfter) {
    const x = rtl ? lastLine.left - GAP : lastLine.right + GAP;
    return { x, y: (lastLine.top + lastLine.bottom - BADGE_HEIGHT) / 2 };
  }
  // In a narrow column a badge may be wider than the title; it may not be cut by the window.
  const start = rtl
    ? Math.max(box.right, room.view.left + width + STRIP)
    : Math.min(box.left, room.view.right - width - STRIP);
  if (room.freeAbove || !room.freeBelow) return { x: start, y: box.top - BADGE_HEIGHT - STRIP };
  return { x: start, y: box.bottom + STRIP };
}
