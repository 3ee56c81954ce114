import type { Role, Verdict } from '../../core/model.ts';
import { drawVerdict } from '../card/card.ts';
import { createCard } from '../card/control.ts';
import type { Translate } from '../translate.ts';
import { badgeMaker } from './button.ts';
import { CARD_ID, HEADING_ID, makeLayer } from './layer.ts';
import { levelOf } from './level.ts';
import { type Box, type Spot, tileSpot, titleSpot } from './place.ts';
import { titleRoom } from './title-room.ts';
import { listenToUse, rove } from './use.ts';
import { watchMoves } from './watch.ts';

/** An item of the page with its verdict, and the element that its badge belongs to. */
export interface BadgeItem {
  /** Stable within one page view, and different for each item. */
  readonly key: string;
  readonly role: Role;
  readonly title: string;
  /** The tile; for the main product its title. */
  readonly anchor: Element;
  readonly verdict: Verdict;
}

export interface Badges {
  /** Shows exactly these, given in page order. Cheap where little has changed. */
  set(items: readonly BadgeItem[]): void;
  /** Scrolls to an item, focuses its badge and pins its card open; does nothing for an unknown key. */
  reveal(key: string): void;
  /** Leaves nothing behind. */
  destroy(): void;
}

interface Entry {
  item: BadgeItem;
  index: number;
  button?: HTMLButtonElement;
  /** Where the badge stands against its anchor, as long as the anchor keeps its size. */
  kept?: { readonly dx: number; readonly dy: number; readonly width: number; readonly height: number };
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
  const make = badgeMaker(document, CARD_ID, t);
  const owners = new WeakMap<HTMLElement, Entry>();
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
      within: scroller => recheck(entry => scroller.contains(entry.item.anchor)),
      page: () => recheck(entry => entry.item.role === 'main'),
    },
    stopped.signal,
  );
  listenToUse(layer, card, { step }, stopped.signal);

  /** Asks the browser anew where badges' elements are. */
  function recheck(wanted: (entry: Entry) => boolean): void {
    for (const entry of order) {
      if (!entry.button || !wanted(entry)) continue;
      observer.unobserve(entry.item.anchor);
      observer.observe(entry.item.anchor);
    }
  }

  /** Reads first, then writes, for all that the browser reports at once. */
  function place(records: readonly IntersectionObserverEntry[]): void {
    const latest = new Map<Entry, IntersectionObserverEntry>();
    for (const record of records) {
      const entry = byAnchor.get(record.target);
      if (entry) latest.set(entry, record);
    }
    if (latest.size === 0) return;
    const near: Entry[] = [];
    for (const [entry, record] of latest) {
      if (record.isIntersecting && isVisible(entry.item.anchor)) near.push(entry);
      else hide(entry);
    }
    if (near.length === 0) return;
    for (const entry of near) show(entry);
    const from = layer.host.getBoundingClientRect();
    const rtl = view.getComputedStyle(document.documentElement).direction === 'rtl';
    const spots = near.map(entry => {
      const record = latest.get(entry);
      return record && spotOf(entry, record.boundingClientRect, clipOf(record), rtl);
    });
    near.forEach((entry, at) => {
      move(entry, spots[at], from, rtl);
    });
    card.follow();
  }

  function spotOf(entry: Entry, rect: Box & { width: number; height: number }, clip: Box, rtl: boolean) {
    if (entry.item.role === 'tile') return tileSpot(rect, clip, rtl);
    const { kept, button } = entry;
    if (kept && kept.width === rect.width && kept.height === rect.height) {
      return { x: rect.left + kept.dx, y: rect.top + kept.dy };
    }
    const width = button?.offsetWidth ?? 0;
    const spot = titleSpot(titleRoom(entry.item.anchor, width, rtl, layer.host), width, rtl);
    entry.kept = { dx: spot.x - rect.left, dy: spot.y - rect.top, width: rect.width, height: rect.height };
    return spot;
  }

  function move(entry: Entry, spot: Spot | undefined, from: Box, rtl: boolean): void {
    const { button } = entry;
    if (!button) return;
    button.toggleAttribute('data-away', !spot);
    if (!spot) return;
    button.toggleAttribute('data-tight', spot.tight === true);
    const x = Math.round(spot.x - from.left);
    const y = Math.round(spot.y - from.top);
    button.style.transform = rtl ? `translate(calc(${x}px - 100%), ${y}px)` : `translate(${x}px, ${y}px)`;
  }

  function show(entry: Entry): HTMLButtonElement {
    if (entry.button) return entry.button;
    if (!layer.host.isConnected) {
      layer.host.style.setProperty('--level', String(levelOf(entry.item.anchor)));
      document.documentElement.append(layer.host);
    }
    const { verdict, title, role } = entry.item;
    const button = make({ verdict, title, full: role === 'main' });
    button.toggleAttribute('data-away', true);
    owners.set(button, entry);
    entry.button = button;
    layer.group.insertBefore(button, buttonBefore(entry)?.nextSibling ?? layer.group.firstChild);
    if (!layer.group.querySelector('[tabindex="0"]')) rove(layer.group, button);
    return button;
  }

  /** A badge in use stays, so that neither focus nor card is lost under the reader. */
  function hide(entry: Entry): void {
    const { button } = entry;
    if (!button) return;
    if (layer.root.activeElement === button && entry.item.anchor.isConnected) return;
    drop(entry);
  }

  function drop(entry: Entry): void {
    const { button } = entry;
    if (!button) return;
    if (card.current === button) card.close();
    const wasStop = button.tabIndex === 0;
    button.remove();
    delete entry.button;
    delete entry.kept;
    const first = wasStop && layer.group.querySelector<HTMLElement>('.badge');
    if (first) rove(layer.group, first);
  }

  function buttonBefore(entry: Entry): HTMLElement | undefined {
    for (let index = entry.index - 1; index >= 0; index--) {
      const button = order[index]?.button;
      if (button) return button;
    }
    return undefined;
  }

  function step(from: HTMLElement, by: number): HTMLElement | undefined {
    const at = owners.get(from)?.index;
    if (at === undefined) return undefined;
    const entry = order[Math.min(Math.max(at + by, 0), order.length - 1)];
    return entry && bring(entry);
  }

  /** Scrolls an item into view and places its badge at once, for a reader who goes there. */
  function bring(entry: Entry): HTMLElement {
    const button = show(entry);
    entry.item.anchor.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const from = layer.host.getBoundingClientRect();
    const rtl = view.getComputedStyle(document.documentElement).direction === 'rtl';
    const rect = entry.item.anchor.getBoundingClientRect();
    move(entry, spotOf(entry, rect, rect, rtl), from, rtl);
    return button;
  }

  function set(items: readonly BadgeItem[]): void {
    const kept = new Map<string, Entry>();
    const next = items.map((item, index) => {
      const entry = byKey.get(item.key) ?? { item, index };
      kept.set(item.key, entry);
      entry.index = index;
      return entry;
    });
    for (const entry of order) {
      if (kept.get(entry.item.key) !== entry) remove(entry);
    }
    order = next;
    byKey = kept;
    items.forEach((item, index) => {
      const entry = order[index];
      if (entry) update(entry, item);
    });
    recheck(() => true);
  }

  function update(entry: Entry, item: BadgeItem): void {
    const old = entry.item;
    const same = old.anchor === item.anchor && byAnchor.get(item.anchor) === entry;
    if (!same) forget(entry);
    const changed = old.verdict !== item.verdict || old.title !== item.title || old.role !== item.role;
    if (changed) drop(entry);
    entry.item = item;
    if (same && !changed) return;
    byAnchor.set(item.anchor, entry);
    observer.unobserve(item.anchor);
    observer.observe(item.anchor);
  }

  function forget(entry: Entry): void {
    if (byAnchor.get(entry.item.anchor) !== entry) return;
    byAnchor.delete(entry.item.anchor);
    observer.unobserve(entry.item.anchor);
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
      layer.host.remove();
      byAnchor.clear();
      byKey.clear();
      order = [];
    },
  };
}

/** The part of an element that its own scrollers leave visible; the view itself clips nothing. */
function clipOf({ intersectionRect, boundingClientRect, rootBounds }: IntersectionObserverEntry): Box {
  const { left, right, top, bottom } = intersectionRect;
  const view = rootBounds ?? intersectionRect;
  return {
    left: left <= view.left ? boundingClientRect.left : left,
    right: right >= view.right ? boundingClientRect.right : right,
    top: top <= view.top ? boundingClientRect.top : top,
    bottom: bottom >= view.bottom ? boundingClientRect.bottom : bottom,
  };
}

/** Hidden slides of a carousel have a place, too. */
function isVisible(anchor: Element): boolean {
  return anchor.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
