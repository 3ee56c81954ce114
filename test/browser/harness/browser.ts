import type { KeyInput, Page } from 'puppeteer-core';
import type { Holdings } from './holdings.ts';

export interface Looks {
  readonly colourScheme: 'light' | 'dark';
  /** Device pixels per CSS pixel. */
  readonly scale: number;
  /** Nothing moves that need not. */
  readonly reducedMotion?: boolean;
  /** A few colours of the system's, and no others. */
  readonly forcedColours?: boolean;
}

export interface BrowserOptions extends Looks {
  /** Folder of the extension to install. */
  readonly extension: string;
  /** Port on 127.0.0.1 of the proxy that is all its internet. */
  readonly proxyPort: number;
  /** No host is granted at the install; only Firefox can do so. */
  readonly isWithheld?: boolean;
}

/** A browser with the extension in it; the same words for Chromium and Firefox. */
export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  readonly newPage: () => Promise<Page>;
  /** In a private window of its own, which ends with the page; the owner has to let the extension in before. */
  readonly newPrivatePage: () => Promise<Page>;
  /** Clicks the extension's toolbar button on `page` and waits for its popup. */
  readonly openPopup: (page: Page) => Promise<Popup>;
  /** Opens a page of the extension's in a tab of its own; see {@link OWN_PAGES}. */
  readonly openOwnPage: (path: string) => Promise<Popup>;
  readonly owner: Owner;
  /** What went wrong in the extension's background and in its own pages so far. */
  readonly extensionErrors: () => Promise<readonly string[]>;
  /** What `page` and the extension hold; see {@link Holdings}. */
  readonly holdings: (page: Page) => Promise<Holdings>;
  /** Closes the browser and starts it again with the same profile. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface ToolbarButton {
  readonly title: string;
  readonly count: string;
  /** Name of its picture, "headset"; Chromium tells nobody. */
  readonly icon?: string;
}

/** What the browser's owner, or the browser itself, does to the extension outside of pages. */
export interface Owner {
  /** Gives lasting access to a match pattern. */
  readonly allow: (origin: string) => Promise<void>;
  /** Takes it back in the browser's own settings. */
  readonly takeBack: (origin: string) => Promise<void>;
  /** "On click" for all sites; only Chromium has it. */
  readonly allowOnClickOnly?: () => Promise<void>;
  /** Clicks the toolbar button where that opens no popup. */
  readonly pressButton?: (page: Page) => Promise<void>;
  /** Lets the extension into private windows, for which browsers start it anew. */
  readonly allowPrivateWindows: () => Promise<void>;
  readonly disable: () => Promise<void>;
  readonly enable: () => Promise<void>;
  /** Loads the extension anew under the open pages, as an update does. */
  readonly update: () => Promise<void>;
  /** Ends the background, whatever it is doing. */
  readonly endBackground: () => Promise<void>;
  /** Runs an expression in the background, which starts for it where it does not run. */
  readonly inBackground: (expression: string) => Promise<unknown>;
  /** Brings the page to the front and reads the button as it is there. */
  readonly toolbarButton: (page: Page) => Promise<ToolbarButton>;
}

/** Pages of the extension's that open in a tab. */
export const OWN_PAGES = {
  options: 'src/ui/options/index.html',
  welcome: 'src/ui/welcome/index.html',
} as const;

/** The toolbar button's popup, or another page of the extension's. */
export interface Popup {
  /** Runs an expression in the popup's page. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** A key as somebody presses it: "Tab", "Enter". */
  readonly press: (key: KeyInput) => Promise<void>;
  readonly screenshot: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}
