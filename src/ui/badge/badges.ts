import type { Correctable } from '../../platform/corrections.ts';
import type { Looks } from '../../platform/looks.ts';
import type { Found, Passage } from '../../platform/messages.ts';
import { drawVerdict } from '../card/card.ts';
import { createCard } from '../card/control.ts';
import { element } from '../element.ts';
import { createSeeker } from '../seek/seek.ts';
import type { Translate } from '../translate.ts';
import { createBoard } from './board.ts';
import type { BadgeItem, Entry } from './entry.ts';
import { HEADING_ID, makeLayer } from './layer.ts';
import { createTour } from './tour.ts';
import { listenToUse } from './use.ts';
import { liftInUse } from './veil.ts';

export type { BadgeItem } from './entry.ts';

export interface Badges {
  /** Shows exactly these, given in page order. Cheap where little has changed. */
  set(items: readonly BadgeItem[]): void;
  dress(looks: Looks): void;
  /** Scrolls to an item, focuses its badge and pins its card open; does nothing for an unknown key. */
  reveal(key: string): void;
  /** Scrolls to words that an item's verdict quotes, and frames them for a moment. */
  seek(key: string, words: Passage): Found;
  /** Goes to the next badge and opens its card; from the last one to the first. */
  next(): void;
  /** Pins the card of the badge in use, else of the first one in view; closes it where it is pinned. */
  open(): void;
  /** Leaves nothing behind. */
  destroy(): void;
}

/**
 * Draws badges over a page without touching it: all of them stand in one layer of ours and follow elements of
 * the page. `correct` takes the user's word for an item, undefined takes it back; where that is not kept, it rejects.
 * Without it there is no asking. Only events that are `isReal` count: not those that the page makes.
 */
export function createBadges(
  document: Document,
  t: Translate,
  correct?: (key: string, as: Correctable | undefined) => Promise<void>,
  isReal = (event: Event) => event.isTrusted,
): Badges {
  const stopped = new AbortController();
  const { signal } = stopped;
  const layer = makeLayer(document, t, isReal);
  const seeker = createSeeker(layer);
  const card = createCard(layer, t, badge => {
    const entry = board.ownerOf(badge);
    return entry ? draw(entry) : document.createTextNode('');
  });
  const board = createBoard(layer, card, t, signal);
  const tour = createTour(layer, card, board);
  listenToUse(layer, card, tour, signal);
  liftInUse(layer, board, signal);

  function draw(entry: Entry): HTMLElement {
    const { key, verdict, isYours = false, isRemembered = false } = entry.item;
    const { lang } = document.documentElement;
    const drawn = drawVerdict(document, verdict, t, {
      headingId: HEADING_ID,
      isYours,
      isRemembered,
      ...(lang && { lang }),
      ...(!isRemembered && { seek: words => seekFromCard(entry, words) }),
      ...(correct && { correct: as => void correct(key, as).catch(sayUnkept) }),
    });
    return drawn;

    function sayUnkept(): void {
      const told = element(document, 'p', 'aside', t('state_unsaved'));
      told.role = 'alert';
      drawn.querySelector('[role=alert]')?.remove();
      drawn.append(told);
    }
  }

  function seek({ item }: Entry, words: Passage): Found {
    const isTheirs = item.role === 'main' || words.field === 'breadcrumb';
    return seeker.seek(words, isTheirs ? document.body : item.anchor, item.anchor);
  }

  /** The card gives way to what it points at. */
  function seekFromCard(entry: Entry, words: Passage): Found {
    const found = seek(entry, words);
    if (found === 'shown') card.close();
    layer.status.textContent = found === 'shown' ? t('words_shown') : '';
    return found;
  }

  return {
    set: board.set,
    dress: board.dress,
    reveal(key) {
      const entry = board.entryOf(key);
      if (entry) tour.goTo(entry, true);
    },
    seek(key, words) {
      const entry = board.entryOf(key);
      return entry ? seek(entry, words) : 'absent';
    },
    next: tour.next,
    open: tour.open,
    destroy() {
      stopped.abort();
      seeker.rest();
      board.destroy();
    },
  };
}
