import type { Looks } from '../../platform/looks.ts';
import type { CardControl } from '../card/control.ts';
import type { Translate } from '../translate.ts';
import { type BadgeContent, badgeMaker } from './button.ts';
import { buttonBefore, type Entry, isFull } from './entry.ts';
import { CARD_ID, type Layer } from './layer.ts';
import { levelOf } from './level.ts';
import type { Widths } from './place.ts';
import { rove } from './use.ts';
import { uncover } from './veil.ts';

/** Draws and erases entries' badges. */
export interface Pen {
  /** About how wide the entry's badge is. */
  widths(entry: Entry, looks: Looks): Widths;
  /** Draws a badge where there is none yet, among those of the page's order. */
  show(entry: Entry, order: readonly Entry[], looks: Looks): void;
  /** Draws a badge anew where it stands, also under a reader's eyes: what is focused or dismissed stays so. */
  redraw(entry: Entry, looks: Looks): void;
  drop(entry: Entry): void;
  /** The same, but a badge in use stays, so that the focus is not lost under the reader. */
  hide(entry: Entry): void;
}

/** Enters the owners of what it draws. */
export function createPen(
  { host, group, root }: Layer,
  card: CardControl,
  t: Translate,
  owners: WeakMap<Element, Entry>,
): Pen {
  const maker = badgeMaker(host.ownerDocument, CARD_ID, t);

  function contentOf(entry: Entry, looks: Looks): BadgeContent {
    const { verdict, title, isYours = false } = entry.item;
    return { verdict, title, isYours, full: isFull(entry, looks) };
  }

  function show(entry: Entry, order: readonly Entry[], looks: Looks): void {
    if (entry.button || looks.hidden.has(entry.item.verdict.class)) return;
    if (group.childElementCount === 0) host.style.setProperty('--level', String(levelOf(entry.item.anchor)));
    const button = maker.make(contentOf(entry, looks));
    owners.set(button, entry);
    entry.button = button;
    button.toggleAttribute('data-away', true);
    const before = buttonBefore(order, entry.index);
    if (before) before.after(button);
    else group.prepend(button);
    if (group.childElementCount === 1) rove(group, button);
  }

  function redraw(entry: Entry, looks: Looks): void {
    const { button } = entry;
    if (!button) return;
    maker.remake(button, contentOf(entry, looks));
    card.renew(button);
    delete entry.kept;
  }

  function hide(entry: Entry): void {
    const { button, item } = entry;
    uncover(entry);
    const inUse = root.activeElement && (root.activeElement === button || card.current === button);
    if (inUse && item.anchor.isConnected) return;
    drop(entry);
  }

  function drop(entry: Entry): void {
    const { button } = entry;
    uncover(entry);
    if (!button) return;
    if (card.current === button) card.close();
    button.remove();
    delete entry.button;
    delete entry.kept;
    const first = button.tabIndex === 0 && group.querySelector<HTMLElement>('.badge');
    if (first) rove(group, first);
  }

  return { widths: (entry, looks) => maker.widths(contentOf(entry, looks)), show, redraw, drop, hide };
}
