import type { Item, PageKind, Role, Snapshot, Verdict } from '../core/model.ts';
import type { Shop } from '../shops/shop.ts';

/** An item's verdict, addressed by the item's key. */
export interface Judged {
  readonly key: string;
  readonly verdict: Verdict;
}

/** What the annotator knows of its page; the popup shows it. */
export interface PageReport {
  readonly url: string;
  readonly kind: PageKind;
  /** Marked items in page order, the main product first. */
  readonly items: readonly ReportedItem[];
}

export interface ReportedItem extends Judged {
  readonly role: Role;
  readonly title: string;
}

/** Why annotation does or does not run in a tab. */
export type SiteStatus =
  /** Annotation runs here. */
  | 'on'
  /** The user switched this site off. */
  | 'off'
  /** An ordinary web page that we have no lasting access to; it can be checked once, or always on request. */
  | 'not-allowed'
  /** A page no extension may read: browser pages, extension stores, files. */
  | 'unreadable';

export interface SiteState {
  readonly status: SiteStatus;
  /** Host of the tab: "www.amazon.de"; empty where there is none. */
  readonly host: string;
  /** Registrable domain the switch is about: "amazon.de"; empty where there is none. */
  readonly domain: string;
}

/**
 * Every message of the extension: who sends it, what it carries, what comes back.
 * Answers are wrapped in {@link Answer}, so that a failure on the other side is data, not a rejection.
 */
export interface Messages {
  /** gate → background: this page speaks of audio wearables; start the annotator. */
  wake: { request: Record<never, never>; answer: { started: boolean } };
  /** annotator → background: the shops whose pages this one may be, by its host; platforms are always among them. */
  shops: { request: Record<never, never>; answer: { shops: readonly Shop[] } };
  /** annotator → background: there is something to mark; bring the badges' script into this page. */
  draw: { request: Record<never, never>; answer: { started: boolean } };
  /** annotator → background: judge these items. Sent in slices; `page` repeats. */
  judge: {
    request: { page: Pick<Snapshot, 'url' | 'lang' | 'kind'>; items: readonly Item[] };
    answer: { verdicts: readonly Judged[] };
  };
  /** annotator → background: what the page shows now, for the toolbar. */
  shown: {
    request: { report: Pick<PageReport, 'kind'>; main?: Verdict['class']; headsets: number; marked: number };
    answer: null;
  };
  /** popup → annotator */
  report: { request: Record<never, never>; answer: PageReport };
  /** popup → annotator: scroll to the item and open its card. */
  reveal: { request: { key: string }; answer: null };
  /** background → annotator: remove everything of ours and stop, for good in this page. */
  retire: { request: Record<never, never>; answer: null };
  /** popup → background */
  'site-state': { request: { tabId: number; url: string }; answer: SiteState };
  /** popup → background: the site switch; takes effect in every open tab of the domain. */
  'switch-site': { request: { domain: string; on: boolean }; answer: null };
  /** popup → background: run the annotator in this tab, once, by the popup's activeTab grant. */
  'check-once': { request: { tabId: number }; answer: { started: boolean } };
}

export type MessageType = keyof Messages;
export type Request<T extends MessageType> = { readonly type: T } & Messages[T]['request'];
export type Answer<T extends MessageType> =
  | { readonly ok: true; readonly value: Messages[T]['answer'] }
  | { readonly ok: false; readonly error: string };
