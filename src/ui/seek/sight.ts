import type { Box } from '../badge/place.ts';
import { outwards } from '../outwards.ts';

/** Reads. The lines that words stand on, one box each; none where a reader cannot see them. */
export function linesOf(range: Range): Box[] {
  const element = range.startContainer.parentElement;
  if (!element || !isOpen(element)) return [];
  const lines: Box[] = [];
  for (const rect of range.getClientRects()) {
    if (rect.width < 1 || rect.height < 1) continue;
    const last = lines.at(-1);
    if (last && isSameLine(last, rect)) lines[lines.length - 1] = union(last, rect);
    else lines.push(rect);
  }
  return lines;
}

/** Shown by style, and by no closed part around it: those are often as high as nothing, with all in them cut off. */
function isOpen(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { body } = element.ownerDocument;
  for (const at of outwards(element)) {
    if (at === body) break;
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const { width, height } = at.getBoundingClientRect();
    if (width < 2 || height < 2) return false;
  }
  return true;
}

function isSameLine(one: Box, other: Box): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared > (other.bottom - other.top) / 2;
}

function union(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}
