import type { Evidence, Item, PageKind, Product, Role, Snapshot, Verdict } from '../core/model.ts';
import type { Shop, ShopSelectors, ShopWords } from '../shops/shop.ts';
import type { Correctable } from './corrections.ts';
import type { Switch } from './switch.ts';

/** An item's verdict, addressed by the item's key. */
export interface Judged {
  readonly key: string;
  readonly verdict: Verdict;
  /** Its class is what the user said, not what we found. */
  readonly isYours?: true;
  /** What the product's own page told, not what stands here. */
  readonly isRemembered?: true;
}

/** What the annotator knows of its page; the popup shows it. */
export interface PageReport {
  readonly url: string;
  readonly kind: PageKind;
  /** BCP 47 language of its text; empty where it declares none. */
  readonly lang: string;
  /** Marked items in page order, the main product first. */
  readonly items: readonly ReportedItem[];
}

export interface ReportedItem extends Judged {
  readonly role: Role;
  readonly title: string;
}

/** What of an evidence its words are found by. */
export type Passage = Pick<Evidence, 'field' | 'quote' | 'words'>;

/**
 * Whether a page shows some words: `shown` where they are in view now, `closed` where they stand in a part that is not
 * open, `absent` where only the page's data holds them.
 */
export type Found = 'shown' | 'closed' | 'absent';

/** Why annotation does or does not run in a tab. */
export type SiteStatus =
  /** Annotation runs here. */
  | 'on'
  /** The user switched this site off, or chose other sites only, or paused us everywhere. */
  | Exclude<Switch, 'on'>
  /** A named shop, or a site the user added, that the browser keeps us away from all the same. */
  | 'withheld'
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
  /** Match pattern to ask the user for, where lasting access is missing and can be asked. */
  readonly origin?: string;
  /** In a private window, where nothing is remembered. */
  readonly isPrivate: boolean;
}

/**
 * Every message of the extension: who sends it, what it carries, what comes back.
 * Answers are wrapped in {@link Answer}, so that a failure on the other side is data, not a rejection.
 */
export interface Messages {
  /** gate → background: this page speaks of audio wearables; start the annotator. */
  wake: { request: Record<never, never>; answer: { started: boolean } };
  /** page script → background: this page rests, or rests no longer; show in the toolbar why. */
  rest: { request: Record<never, never>; answer: null };
  /** page script in a private window → background: the site switch, which a page cannot read there. */
  switch: { request: Record<never, never>; answer: Switch };
  /** annotator → background: the shops whose pages this one may be, by its host, platforms always among them; what any shop says. */
  shops: {
    request: Record<never, never>;
    answer: { shops: readonly Shop[]; words: ShopWords; selectors: ShopSelectors };
  };
  /** annotator → background: there is something to mark; bring the badges' script into this page. */
  draw: { request: Record<never, never>; answer: { started: boolean } };
  /** annotator → background: judge these items. Sent in slices; `page` repeats. */
  judge: {
    request: { page: Pick<Snapshot, 'url' | 'lang' | 'kind'>; items: readonly Item[] };
    answer: { verdicts: readonly Judged[] };
  };
  /** annotator → background: take the user's word for an item, or take it back; nothing is kept of private windows. */
  correction: {
    request: { item: Item; as?: Correctable };
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
  /** popup → annotator: take the user's word for an item, or take it back. Answered when the page shows it; fails where it is not kept. */
  correct: { request: { key: string; as?: Correctable }; answer: null };
  /** popup → annotator: what an item's verdict rests on, for a report. Fails for an unknown key. */
  evidence: {
    request: { key: string };
    answer: { product: Product; verdict: Verdict; trace: readonly string[] };
  };
  /** popup → badges: scroll to the words of a marked item's evidence, and frame them for a moment. */
  seek: { request: { key: string; words: Passage }; answer: Found };
  /** popup → badges: dim what is no headset on this page, or no longer; without `on` it only asks. Answers how it is. */
  dim: { request: { on?: boolean }; answer: boolean };
  /** background → badges: go to the next badge, from the last one to the first. */
  next: { request: Record<never, never>; answer: null };
  /** background → badges: pin the card of the badge in use, else of the first one in view. */
  open: { request: Record<never, never>; answer: null };
  /** popup → page scripts in private windows: look at the site switch again. */
  switched: { request: Record<never, never>; answer: null };
  /** background → page scripts: remove everything of ours and stop, for good in this page. */
  retire: { request: Record<never, never>; answer: null };
  /** popup → background: make pages fit what is granted now, if the browser ended you in the middle of that. */
  follow: { request: Record<never, never>; answer: null };
  /** popup → background: run the annotator in this tab, once, by the popup's activeTab grant. */
  'check-once': { request: { tabId: number }; answer: { started: boolean } };
}

export type MessageType = keyof Messages;
export type Request<T extends MessageType> = { readonly type: T } & Messages[T]['request'];
export type Answer<T extends MessageType> =
  | { readonly ok: true; readonly value: Messages[T]['answer'] }
  /** `isTold`: the other side itself says that it failed; else nothing came back from it. */
  | { readonly ok: false; readonly error: string; readonly isTold?: true };
