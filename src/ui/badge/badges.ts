import { drawVerdict } from '../card/card.ts';
import { createCard } from '../card/control.ts';
import type { Translate } from '../translate.ts';
import { badgeMaker } from './button.ts';
import { type BadgeItem, buttonBefore, type Entry, move, spotOf, standFor, standOf } from './entry.ts';
import { frameOf, isOld, isVisible, isWellInView, sightOf } from './frame.ts';
import { CARD_ID, HEADING_ID, makeLayer } from './layer.ts';
import { levelOf } from './level.ts';
import { listenToUse, rove } from './use.ts';
import { watchMoves } from './watch.ts';

export type { BadgeItem } from './entry.ts';

export interface Badges {
  /** Shows exactly these, given in page order. Cheap where little has changed. */
  set(items: readonly BadgeItem[]): void;
  /** Scrolls to an item, focuses its badge and pins its card open; does nothing for an unknown key. */
  reveal(key: string): void;
  /** Leaves nothing behind. */
  destroy(): void;
}

/** How far around the view badges are ready, so that scrolling finds them there. */
const NEAR = '50% 0px';
const THRESHOLDS = [0, 0.25, 0.5, 0.75, 1];

/**
 * Draws badges over a page without touching it: all of them stand in one layer of ours and follow elements of
 * the page. The browser tells where these are (IntersectionObserver), so nothing forces a layout, and a badge
 * exists only while its element is near the view.
 */
export function createBadges(document: Document, t: Translate): Badges {
  const view = document.defaultView as Window & typeof globalThis;
  const stopped = new AbortController();
  const layer = makeLayer(document, t);
  const { host, group, root } = layer;
  const make = badgeMaker(document, CARD_ID, t);
  const owners = new WeakMap<Element, Entry>();
  const byAnchor = new Map<Element, Entry>();
  let byKey = new Map<string, Entry>();
  let order: Entry[] = [];

  const card = createCard(layer, badge => {
    const verdict = owners.get(badge)?.item.verdict;
    if (!verdict) return document.createTextNode('');
    const { lang } = document.documentElement;
    return drawVerdict(document, verdict, t, { headingId: HEADING_ID, ...(lang && { lang }) });
  });

  const observer = new view.IntersectionObserver(place, { rootMargin: NEAR, threshold: THRESHOLDS });
  watchMoves(
    document,
    {
      all: () => recheck(() => true),
      resized: recheckAnew,
      within: scroller => recheck(entry => scroller.contains(standOf(entry))),
      page: () => recheck(entry => entry.item.role === 'main'),
    },
    stopped.signal,
  );
  listenToUse(layer, card, { step }, stopped.signal);

  /** Asks the browser anew where the badges' elements are. */
  function recheck(wanted: (entry: Entry) => boolean): void {
    for (const badge of group.children) {
      const entry = owners.get(badge);
      if (entry && wanted(entry)) observe(standOf(entry));
    }
  }

  /** The same where the page around the badges may have changed as well. */
  function recheckAnew(): void {
    recheck(entry => {
      entry.unsettled = true;
      return true;
    });
  }

  /** An element that is observed anew is reported with the next frame, moved or not. */
  function observe(anchor: Element): void {
    observer.unobserve(anchor);
    observer.observe(anchor);
  }

  /** Places all that the browser reports at once: reads first, then writes. */
  function place(records: readonly IntersectionObserverEntry[]): void {
    const near = new Map<Entry, IntersectionObserverEntry>();
    for (const record of records) {
      const entry = byAnchor.get(record.target);
      if (!entry) continue;
      near.delete(entry);
      const stand = standFor(entry, record.boundingClientRect);
      if (stand) follow(entry, stand);
      else if (record.isIntersecting && isVisible(record.target)) near.set(entry, record);
      else hide(entry);
    }
    if (near.size === 0) return;
    // Measured before anything is drawn, except for a title's badge, whose place depends on its width.
    connect();
    const frame = frameOf(host);
    const old = isOld([...near.values()]);
    for (const entry of near.keys()) if (entry.item.role === 'main') show(entry);
    const spots = [...near].map(([entry, record]) => {
      const { rect, clip } = sightOf(record, old);
      return [entry, spotOf(entry, rect, clip, frame, host)] as const;
    });
    for (const [entry, spot] of spots) {
      show(entry);
      move(entry, spot, frame);
    }
    card.follow();
  }

  /** The element is reported with the next frame. */
  function follow(entry: Entry, stand: Element): void {
    forget(entry);
    entry.stand = stand;
    byAnchor.set(stand, entry);
    observe(stand);
  }

  function connect(): void {
    if (!host.isConnected) document.documentElement.append(host);
  }

  function show(entry: Entry): HTMLButtonElement {
    if (entry.button) return entry.button;
    const { anchor, verdict, title, role } = entry.item;
    if (group.childElementCount === 0) host.style.setProperty('--level', String(levelOf(anchor)));
    const button = make({ verdict, title, full: role === 'main' });
    button.toggleAttribute('data-away', true);
    owners.set(button, entry);
    entry.button = button;
    const before = buttonBefore(order, entry.index);
    if (before) before.after(button);
    else group.prepend(button);
    if (group.childElementCount === 1) rove(group, button);
    return button;
  }

  /** A badge in use stays, so that the focus is not lost under the reader. */
  function hide(entry: Entry): void {
    const { button, item } = entry;
    const inUse = root.activeElement && (root.activeElement === button || card.current === button);
    if (inUse && item.anchor.isConnected) return;
    drop(entry);
  }

  function drop(entry: Entry): void {
    const { button } = entry;
    if (!button) return;
    if (card.current === button) card.close();
    button.remove();
    delete entry.button;
    delete entry.kept;
    const first = button.tabIndex === 0 && group.querySelector<HTMLElement>('.badge');
    if (first) rove(group, first);
  }

  function step(from: HTMLElement, by: number): HTMLElement | undefined {
    const at = owners.get(from)?.index;
    if (at === undefined) return undefined;
    const entry = order[Math.min(Math.max(at + by, 0), order.length - 1)];
    return entry && bring(entry);
  }

  /** Scrolls an item into view and places its badge at once, for a reader who goes there. */
  function bring(entry: Entry): HTMLElement {
    connect();
    const button = show(entry);
    const anchor = standOf(entry);
    if (!isWellInView(anchor.getBoundingClientRect(), view)) {
      anchor.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    }
    const frame = frameOf(host);
    const rect = anchor.getBoundingClientRect();
    move(entry, spotOf(entry, rect, rect, frame, host), frame);
    return button;
  }

  function set(items: readonly BadgeItem[]): void {
    const present = new Map<string, Entry>();
    const entries = items.map((item, index) => {
      const entry = byKey.get(item.key) ?? { item, index };
      entry.index = index;
      present.set(item.key, entry);
      return entry;
    });
    for (const [key, entry] of byKey) {
      if (!present.has(key)) remove(entry);
    }
    byKey = present;
    order = entries;
    if (items.length > 0) connect();
    for (const item of items) update(present.get(item.key), item);
    recheckAnew();
  }

  function update(entry: Entry | undefined, item: BadgeItem): void {
    if (!entry) return;
    const { anchor, verdict, title, role } = entry.item;
    const changed = verdict !== item.verdict || title !== item.title || role !== item.role;
    const stays =
      anchor === item.anchor && byAnchor.get(standOf(entry)) === entry && entry.stand?.isConnected !== false;
    if (stays && !changed) return;
    if (!stays) forget(entry);
    if (changed) drop(entry);
    entry.item = item;
    byAnchor.set(item.anchor, entry);
    observe(item.anchor);
  }

  function forget(entry: Entry): void {
    const anchor = standOf(entry);
    delete entry.stand;
    if (byAnchor.get(anchor) !== entry) return;
    byAnchor.delete(anchor);
    observer.unobserve(anchor);
  }

  function remove(entry: Entry): void {
    forget(entry);
    drop(entry);
  }

  return {
    set,
    reveal(key) {
      const entry = byKey.get(key);
      if (!entry) return;
      const button = bring(entry);
      button.focus({ preventScroll: true });
      card.open(button, true);
    },
    destroy() {
      stopped.abort();
      observer.disconnect();
      card.close();
      host.remove();
      byAnchor.clear();
      byKey.clear();
      order = [];
    },
  };
}
