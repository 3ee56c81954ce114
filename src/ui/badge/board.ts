import { type Looks, PLAIN } from '../../platform/looks.ts';
import type { CardControl } from '../card/control.ts';
import type { Translate } from '../translate.ts';
import { type BadgeItem, type Entry, isDimmed, move, spotOf, standFor, standOf } from './entry.ts';
import { type Frame, frameOf, isOld, isVisible, type Sight, sightOf } from './frame.ts';
import type { Layer } from './layer.ts';
import { createPen } from './pen.ts';
import type { Spot } from './place.ts';
import { cover, uncover } from './veil.ts';
import { watchMoves } from './watch.ts';

/** The badges of a page, where they stand. */
export interface Board {
  /** All that may have a badge, in page order. */
  readonly order: readonly Entry[];
  entryOf(key: string): Entry | undefined;
  /** The entry that a badge, a veil or an element of the page belongs to. */
  ownerOf(element: Element): Entry | undefined;
  /** Shows exactly these, given in page order. Cheap where little has changed. */
  set(items: readonly BadgeItem[]): void;
  dress(looks: Looks): void;
  /** Draws and places a badge at once, for a reader who goes there; undefined where it is not to be seen. */
  standNow(entry: Entry): HTMLButtonElement | undefined;
  destroy(): void;
}

/** How far around the view badges are ready, so that scrolling finds them there. */
const NEAR = '50% 0px';
const THRESHOLDS = [0, 0.25, 0.5, 0.75, 1];

/**
 * The browser tells where the page's elements are (IntersectionObserver), so nothing forces a layout, and a badge
 * exists only while its element is near the view.
 */
export function createBoard(layer: Layer, card: CardControl, t: Translate, signal: AbortSignal): Board {
  const { host, group, veils } = layer;
  const document = host.ownerDocument;
  const view = document.defaultView as Window & typeof globalThis;
  const owners = new WeakMap<Element, Entry>();
  const pen = createPen(layer, card, t, owners);
  const byAnchor = new Map<Element, Entry>();
  let byKey = new Map<string, Entry>();
  let order: Entry[] = [];
  let looks = PLAIN;

  const observer = new view.IntersectionObserver(place, { rootMargin: NEAR, threshold: THRESHOLDS });
  watchMoves(
    document,
    {
      all: () => recheck(() => true),
      resized: recheckAnew,
      within: scroller => recheck(entry => scroller.contains(standOf(entry))),
      page: () => recheck(entry => entry.item.role === 'main'),
    },
    signal,
  );

  /** Asks the browser anew where the badges' elements are. */
  function recheck(wanted: (entry: Entry) => boolean): void {
    for (const drawn of [...group.children, ...veils.children]) {
      const entry = owners.get(drawn);
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
      else pen.hide(entry);
    }
    if (near.size === 0) return;
    // Measured before anything is drawn, except for a title's badge, whose place depends on its width.
    connect();
    const frame = frameOf(host);
    const old = isOld([...near.values()]);
    for (const entry of near.keys()) if (entry.item.role === 'main') pen.show(entry, order, looks);
    const sights = [...near].map(([entry, record]) => {
      const sight = sightOf(record, old);
      return [entry, sight, spotFor(entry, sight, frame)] as const;
    });
    for (const [entry, sight, spot] of sights) {
      pen.show(entry, order, looks);
      move(entry, spot, frame);
      if (isDimmed(entry, looks)) owners.set(cover(entry, sight, frame, veils), entry);
    }
    card.follow();
  }

  function spotFor(entry: Entry, sight: Sight, frame: Frame): Spot | undefined {
    return spotOf(entry, sight, pen.widths(entry, looks), frame, host);
  }

  /** The element is reported with the next frame. */
  function follow(entry: Entry, stand: Element): void {
    forget(entry);
    entry.stand = stand;
    byAnchor.set(stand, entry);
    observe(stand);
  }

  /** The user wants no badge on its class. */
  function isHidden({ item }: Entry): boolean {
    return looks.hidden.has(item.verdict.class);
  }

  /**
   * As the body's last child: of what stands there, no framework that hydrates takes notice. Behind the body, React 18
   * would, and draw a whole document anew.
   */
  function connect(): void {
    if (!host.isConnected) document.body.append(host);
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
    sort();
    recheckAnew();
  }

  /** Shops sort their tiles anew; who listens to badges hears them in the page's order. One in use is not moved. */
  function sort(): void {
    if (layer.root.activeElement) return;
    let last: Element | undefined;
    for (const { button } of order) {
      if (!button) continue;
      if (last && last.nextElementSibling !== button) last.after(button);
      last = button;
    }
  }

  function update(entry: Entry | undefined, item: BadgeItem): void {
    if (!entry) return;
    const before = entry.item;
    const changed = !looksAs(before, item);
    const stays =
      before.anchor === item.anchor &&
      byAnchor.get(standOf(entry)) === entry &&
      entry.stand?.isConnected !== false;
    if (stays && !changed) return;
    if (!stays) forget(entry);
    entry.item = item;
    if (isHidden(entry)) pen.drop(entry);
    else if (changed) pen.redraw(entry, looks);
    if (!isDimmed(entry, looks)) uncover(entry);
    byAnchor.set(standOf(entry), entry);
    observe(standOf(entry));
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
    pen.drop(entry);
  }

  return {
    get order() {
      return order.filter(entry => !isHidden(entry));
    },
    entryOf: key => byKey.get(key),
    ownerOf: element => owners.get(element) ?? byAnchor.get(element),
    set,
    dress(wanted) {
      const isRestyled = wanted.style !== looks.style;
      looks = wanted;
      for (const entry of order) {
        if (isHidden(entry)) pen.drop(entry);
        else if (isRestyled) pen.redraw(entry, looks);
        if (!isDimmed(entry, looks)) uncover(entry);
        observe(standOf(entry));
      }
    },
    standNow(entry) {
      connect();
      pen.show(entry, order, looks);
      const frame = frameOf(host);
      const rect = standOf(entry).getBoundingClientRect();
      move(entry, spotFor(entry, { rect, clip: rect }, frame), frame);
      return entry.button;
    },
    destroy() {
      observer.disconnect();
      card.close();
      // What goes while it fades Firefox keeps as long as the page lives, unless styles are asked for just before.
      host.getBoundingClientRect();
      host.remove();
      byAnchor.clear();
      byKey.clear();
      order = [];
    },
  };
}

/** Whether a badge says the same, of the same. Asked of thousands at once. */
function looksAs(a: BadgeItem, b: BadgeItem): boolean {
  return a.verdict === b.verdict && a.title === b.title && a.role === b.role && a.isYours === b.isYours;
}
