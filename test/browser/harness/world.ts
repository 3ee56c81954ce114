import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { extensionFor } from '../../commands/extension.ts';
import { openShop } from '../../shop/serve.ts';
import {
  type BrowserOptions,
  type Looks,
  OWN_PAGES,
  type Owner,
  type Popup,
  type TestBrowser,
} from './browser.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { Holdings } from './holdings.ts';
import { KNOWN_SHOP, openInternet, UNKNOWN_SHOP } from './internet.ts';
import { Shopper } from './shopper.ts';

export { KNOWN_SHOP, UNKNOWN_SHOP } from './internet.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;

export interface Published {
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A browser with the extension, the demo shop, and nothing else. */
export interface World {
  /** Somebody in a new tab at an address. */
  readonly visit: (url: string) => Promise<Shopper>;
  /** The same in a private window of its own. */
  readonly visitPrivately: (url: string) => Promise<Shopper>;
  /** Closes the pages that were visited so far. */
  readonly leaves: () => Promise<void>;
  /** What a page's document is where no extension can run in it. */
  readonly documentWithoutExtension: (url: string) => Promise<string>;
  /** Opens a page of the extension's in a tab. */
  readonly opens: (page: keyof typeof OWN_PAGES) => Promise<Popup>;
  /** Puts a page of the test's own into the shop, at a path. */
  readonly publish: (path: string, page: Published) => void;
  readonly owner: Owner;
  readonly restartBrowser: () => Promise<void>;
  /** Hosts that were asked for, beyond the shop; stays empty if the extension asks for nothing. */
  readonly strangers: () => readonly string[];
  /** Errors and warnings in the consoles of pages and of the extension, and uncaught exceptions. */
  readonly complaints: () => Promise<readonly string[]>;
  /** What somebody's page and the extension hold in memory, without garbage. */
  readonly holdings: (shopper: Shopper) => Promise<Holdings>;
  readonly close: () => Promise<void>;
}

/** `locale`: the one language that the extension speaks, a folder of `_locales`; else it follows the browser. */
export async function openWorld(
  name: (typeof BROWSERS)[number],
  options: Partial<Looks & Pick<BrowserOptions, 'isWithheld'>> = {},
  locale?: string,
): Promise<World> {
  const shop = await openShop();
  const published = new Map<string, Published>();
  const internet = await openInternet((request, response) => {
    const page = published.get(request.url ?? '');
    if (!page) return shop.answer(request, response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.text);
  });
  const extension = extensionFor(name === 'chromium' ? 'chrome' : name, [`${KNOWN_SHOP}/*`], locale);
  const complaints: string[] = [];
  const open = { chromium: openChromium, firefox: openFirefox }[name];
  const browser: TestBrowser = await open({
    extension,
    proxyPort: internet.port,
    colourScheme: 'light',
    scale: 1,
    ...options,
  });
  const visited = new Set<Page>();
  const goes = async (page: Page, url: string) => {
    visited.add(page);
    page.on('pageerror', error => complaints.push(error instanceof Error ? error.message : String(error)));
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
    });
    await page.goto(url);
    return new Shopper(page, browser);
  };
  return {
    visit: async url => goes(await browser.newPage(), url),
    visitPrivately: async url => goes(await browser.newPrivatePage(), url),
    async leaves() {
      for (const page of visited) if (!page.isClosed()) await page.close();
      visited.clear();
    },
    async documentWithoutExtension(url) {
      const page = await browser.newPage();
      const plain = new URL(url);
      plain.host = new URL(UNKNOWN_SHOP).host;
      await page.goto(plain.href);
      const html = await page.evaluate(() => document.documentElement.outerHTML);
      await page.close();
      return html;
    },
    opens: page => browser.openOwnPage(OWN_PAGES[page]),
    publish: (path, page) => void published.set(path, page),
    owner: browser.owner,
    restartBrowser: browser.restart,
    strangers: internet.strangers,
    complaints: async () => [...complaints, ...(await browser.extensionErrors())],
    holdings: ({ page }) => browser.holdings(page),
    async close() {
      await browser.close();
      await internet.close();
      await shop.close();
      rmSync(extension, { recursive: true });
    },
  };
}
