import type { Snapshot } from '../../core/model.ts';
import type { Correctable } from '../../platform/corrections.ts';
import type { ReportedItem } from '../../platform/messages.ts';
import type { send } from '../../platform/page.ts';

/** A page read once, and the element that each item's badge belongs to, by the item's key. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly anchors: ReadonlyMap<string, Element>;
}

export interface Mark extends ReportedItem {
  readonly anchor: Element;
}

/** Takes the user's word for an item; undefined takes it back. */
export type CorrectItem = (key: string, as: Correctable | undefined) => Promise<void>;

export interface Badges {
  /** Shows exactly these; what was shown before and is not among them goes. */
  set(marks: readonly Mark[]): void;
  /** Scrolls to an item and opens its card. */
  reveal(key: string): void;
  destroy(): void;
}

/** Reads in short steps; the caller may pause at each. */
export type Read = (document: Document, url: string) => Generator<undefined, Reading>;

/** What the annotator's life is made of; tests bring their own. */
export interface Parts {
  /** Undefined while the background does not tell what a reader has to know. */
  readonly loadReader: () => Promise<Read | undefined>;
  /** Asked for once something is to be marked; undefined where it cannot be had. */
  readonly loadBadges: (correct: CorrectItem) => Promise<Badges | undefined>;
  readonly send: typeof send;
  /** The site switch of this page, as it is now. */
  readonly isSwitchedOn: () => Promise<boolean>;
  /** Calls `changed` when the switch may have changed, until the signal aborts. */
  readonly onSwitchChange: (changed: () => void, signal: AbortSignal) => void;
  /** False once the extension has gone from under the page. */
  readonly isConnected: () => boolean;
}
