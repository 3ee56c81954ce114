import type { Room } from '../listing/room.ts';
import { precedes, queryAll } from '../roots.ts';
import { attributeOf, contentOf } from '../text.ts';
import { marksOf, selectors, showsPrice, words } from '../words.ts';

/** With more buying buttons than these, the title heads a list. */
const MAX_BUTTONS = 12;
const MAX_LABEL = 60;
const MAX_TEXT = 20_000;

/** Whether a buying button stands before the first tile behind the title, and a price between the two. */
export function hasBuyBox(title: Element, tiles: Room, buttons: string): boolean {
  const end = tiles.firstAfter(title);
  // No price stands between a list's heading and its first tile: of thousands, no button is looked at.
  if (end && !isPriced(title, end)) return false;
  const found = queryAll(title.ownerDocument, buttons).filter(
    button => (!end || precedes(button, end)) && isBuying(button) && !tiles.holds(button),
  );
  return found.length > 0 && found.length <= MAX_BUTTONS && (end !== undefined || isPriced(title));
}

function isPriced(title: Element, end?: Element): boolean {
  const root = title.getRootNode();
  const between = title.ownerDocument.createRange();
  between.setStartAfter(title);
  if (end?.getRootNode() === root) between.setEndBefore(end);
  else between.setEndAfter(root.lastChild ?? title);
  return showsPrice(between.toString().slice(0, MAX_TEXT));
}

function isBuying(button: Element): boolean {
  if (button.closest(selectors.edge)) return false;
  const label = button.getAttribute('value') ?? attributeOf(button, 'aria-label');
  const shown = button.tagName === 'FORM' ? '' : shortText(button);
  return (
    words.buy.test(`${label} ${shown}`) ||
    words.buyMark.test(`${marksOf(button)} ${attributeOf(button, 'name')}`)
  );
}

/** A label, not a whole part of the page. */
function shortText(button: Element): string {
  const text = contentOf(button).trim();
  return text.length <= MAX_LABEL ? text : '';
}
