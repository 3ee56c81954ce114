import { outwards } from '../outwards.ts';
import { BADGE_HEIGHT, type Box, GAP, STRIP, type TitleRoom } from './place.ts';

/**
 * How much room a title leaves for a badge of this width. Measures, at once and when a strip is asked for: use it among
 * other reads.
 */
export function titleRoom(title: Element, width: number, rtl: boolean, host: Element): TitleRoom {
  const text = title.ownerDocument.createRange();
  text.selectNodeContents(title);
  const box = blockOf(title).getBoundingClientRect();
  const lastLine = lastLineOf([...text.getClientRects()]) ?? box;
  const free = (x: number, y: number) => isFree(title, host, rtl ? x - width : x, y, width);
  const start = rtl ? box.right : box.left;
  const middle = (lastLine.top + lastLine.bottom - BADGE_HEIGHT) / 2;
  return {
    box,
    lastLine,
    view: { left: 0, right: title.ownerDocument.documentElement.clientWidth },
    get freeAfter() {
      return free(rtl ? lastLine.left - GAP : lastLine.right + GAP, middle);
    },
    get freeAbove() {
      return free(start, box.top - BADGE_HEIGHT - STRIP);
    },
    get freeBelow() {
      return free(start, box.bottom + STRIP);
    },
  };
}

/** The box that holds the title's lines; a title may be a mere span in it. */
function blockOf(title: Element): Element {
  for (const block of outwards(title)) if (getComputedStyle(block).display !== 'inline') return block;
  return title;
}

function lastLineOf(rects: readonly DOMRect[]): Box | undefined {
  const drawn = rects.filter(rect => rect.width > 0);
  const bottom = Math.max(...drawn.map(rect => rect.bottom));
  const line = drawn.filter(rect => rect.bottom > bottom - rect.height / 2);
  if (line.length === 0) return undefined;
  return {
    left: Math.min(...line.map(rect => rect.left)),
    right: Math.max(...line.map(rect => rect.right)),
    top: Math.min(...line.map(rect => rect.top)),
    bottom,
  };
}

/** Whether nothing but what surrounds the title stands there. Unknown places outside the view pass. */
function isFree(title: Element, host: Element, x: number, y: number, width: number): boolean {
  const document = title.ownerDocument;
  if (y + (document.defaultView?.scrollY ?? 0) < 0) return false;
  return [x + 2, x + width / 2, x + width - 2].every(probe =>
    [y + 3, y + BADGE_HEIGHT - 3].every(line => {
      const hit = document.elementsFromPoint(probe, line).find(element => element !== host);
      return !hit || hit.contains(title);
    }),
  );
}
