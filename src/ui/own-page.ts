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

/** Has screen readers read a text; `isShown` where nothing else on the page shows it. */
export function announce(document: Document, text: string, isShown = false): void {
  const status = document.getElementById('status');
  if (!status) return;
  status.classList.toggle('spoken', !isShown || text === '');
  status.textContent = text;
}

/**
 * Draws anew in one step, so that nothing flashes. Open lists stay open, and the focus stays with what has the same
 * id; where that is gone, the next Tab begins at the top.
 */
export function redraw(document: Document, parts: readonly Node[]): void {
  const view = document.getElementById('view');
  const focused = view?.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const open = Array.from(view?.querySelectorAll('details[open]') ?? [], ({ id }) => id);
  view?.replaceChildren(...parts);
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  if (focused === undefined) return;
  (document.getElementById(focused) ?? view)?.focus({ preventScroll: true });
}
