import iconCss from './icon/icon.css?inline';
import { addStyle } from './tokens/sheet.ts';
import { tokenCss } from './tokens/tokens.ts';
import type { Translate } from './translate.ts';

/** Gives a page of ours its style, language and direction, before anything is drawn in it. */
export function dress(document: Document, t: Translate, css = ''): void {
  addStyle(document, tokenCss(':root') + iconCss + css);
  document.documentElement.lang = t('language');
  document.documentElement.dir = t('direction');
}

/** Has screen readers read a text; it stands in the page's `status`. */
export function announce(document: Document, text: string): void {
  const status = document.getElementById('status');
  if (status) status.textContent = text;
}

/** Draws anew in one step, so that nothing flashes; the focus stays with what has the same id. */
export function redraw(document: Document, parts: readonly Node[]): void {
  const focused = document.activeElement?.id;
  document.getElementById('view')?.replaceChildren(...parts);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}
