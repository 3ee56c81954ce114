import { outwards } from '../outwards.ts';

/**
 * The z-index just above the shop's content and below what the shop puts over it: that of the outermost
 * stacking context around the element and within the body, where our layer stands, by one more.
 */
export function levelOf(element: Element): number {
  const { body } = element.ownerDocument;
  let level = 1;
  for (const at of outwards(element)) {
    if (at === body) break;
    const own = Number.parseInt(getComputedStyle(at).zIndex, 10);
    if (own) level = Math.max(own, 1);
  }
  return Math.min(level + 1, 2_147_483_000);
}
