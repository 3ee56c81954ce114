import type { CardControl } from '../card/control.ts';
import type { Board } from './board.ts';
import { type Entry, standOf } from './entry.ts';
import { isWellInView } from './frame.ts';
import type { Layer } from './layer.ts';

/** Ways through the badges without a pointer; those that the user wants hidden are passed by. */
export interface Tour {
  /** The badge that many steps from this one, or the first or last; brought into view. */
  step(from: HTMLElement, by: number): HTMLElement | undefined;
  goTo(entry: Entry, pinned: boolean): void;
  next(): void;
  open(): void;
}

export function createTour({ host, root, card: box }: Layer, card: CardControl, board: Board): Tour {
  const view = host.ownerDocument.defaultView as Window;

  function bring(entry: Entry): HTMLElement | undefined {
    const anchor = standOf(entry);
    if (!isWellInView(anchor.getBoundingClientRect(), view)) {
      anchor.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    }
    return board.standNow(entry);
  }

  function goTo(entry: Entry, pinned: boolean): void {
    const badge = bring(entry);
    if (!badge) return;
    badge.focus({ preventScroll: true });
    card.open(badge, pinned);
  }

  function inUse(): Entry | undefined {
    const badge = card.current ?? root.activeElement;
    return badge ? board.ownerOf(badge) : undefined;
  }

  function firstInView(): Entry | undefined {
    const isSeen = ({ button }: Entry) => {
      if (!button || button.hasAttribute('data-away')) return false;
      const { top, bottom } = button.getBoundingClientRect();
      return top >= 0 && bottom <= view.innerHeight;
    };
    const all = board.order;
    return all.find(isSeen) ?? all[0];
  }

  return {
    goTo,
    step(from, by) {
      const all = board.order;
      const own = board.ownerOf(from);
      const at = own ? all.indexOf(own) : -1;
      const entry = at < 0 ? undefined : all[Math.min(Math.max(at + by, 0), all.length - 1)];
      return entry && bring(entry);
    },
    next() {
      const all = board.order;
      const own = inUse();
      const entry = own ? all[(all.indexOf(own) + 1) % all.length] : firstInView();
      if (entry) goTo(entry, false);
    },
    open() {
      if (card.isPinned) return card.close();
      const entry = inUse() ?? firstInView();
      if (!entry) return;
      goTo(entry, true);
      box.focus();
    },
  };
}
