import type { Page } from 'puppeteer-core';

export interface Looks {
  readonly colourScheme: 'light' | 'dark';
  /** Device pixels per CSS pixel. */
  readonly scale: number;
}

export interface BrowserOptions extends Looks {
  /** Folder of the extension to install. */
  readonly extension: string;
  /** Port on 127.0.0.1 of the proxy that is all its internet. */
  readonly proxyPort: number;
}

/** A browser with the extension in it; the same words for Chromium and Firefox. */
export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  readonly newPage: () => Promise<Page>;
  /** Clicks the extension's toolbar button on `page` and waits for its popup. */
  readonly openPopup: (page: Page) => Promise<Popup>;
  /** What went wrong in the extension's background and in its own pages so far. */
  readonly extensionErrors: () => Promise<readonly string[]>;
  /** Closes the browser and starts it again with the same profile. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The toolbar button's popup. */
export interface Popup {
  /** Runs an expression in the popup's page. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly screenshot: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}
