import type { Correctable } from '../../platform/corrections.ts';
import type { Found, Passage, SiteState } from '../../platform/messages.ts';

/** What the popup can do; drawing knows nothing of browsers. */
export interface Actions {
  switchSite(site: SiteState, on: boolean): void;
  pause(paused: boolean): void;
  checkOnce(button: HTMLButtonElement): void;
  /** Asks for lasting access to a match pattern. */
  allow(origin: string): void;
  openOptions(): void;
  /** Goes to an item on the page and opens its card. */
  reveal(key: string): void;
  /** Goes to words that an item's verdict quotes. */
  seek(key: string, words: Passage): Promise<Found>;
  /** Takes the user's word for an item; undefined takes it back. */
  correct(key: string, as: Correctable | undefined): void;
  /** Puts what an item's verdict rests on on the clipboard. */
  copyReport(key: string): void;
  /** Dims what is not a headset, on this page. */
  dim(on: boolean): void;
  announce(text: string): void;
}
