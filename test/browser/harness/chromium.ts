import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { needBrowsers } from '../../commands/browsers.ts';
import { type BrowserOptions, type Looks, OWN_PAGES, type Popup, type TestBrowser } from './browser.ts';
import { inBackground } from './chromium-background.ts';
import { chromiumOwner } from './chromium-owner.ts';
import { chromiumHoldings } from './holdings.ts';
import { until } from './until.ts';

export interface ChromiumOptions {
  /** Folder of the extension to install. */
  readonly extension: string;
  readonly headless?: boolean;
  readonly userDataDir?: string;
  readonly args?: readonly string[];
}

export interface Chromium {
  readonly browser: Browser;
  readonly extensionId: string;
}

/** Chromium with the extension in it. The pipe is what lets it load extensions without command line flags. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({
    executablePath: needBrowsers('chromium').chromium,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    ...(options.userDataDir && { userDataDir: options.userDataDir }),
    defaultViewport: null,
    args: ['--window-size=1280,900', '--disable-features=HttpsUpgrades', ...asRoot, ...(options.args ?? [])],
  });
  const extensionId = await browser.installExtension(options.extension);
  if (existsSync(join(options.extension, OWN_PAGES.welcome))) await closeWelcome(browser);
  return { browser, extensionId };
}

/** What opens at the install, wherever that is; it would be in front of the first page. */
async function closeWelcome(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget(candidate => candidate.url().endsWith(OWN_PAGES.welcome));
  await (await target.page())?.close();
}

/** All traffic goes to the proxy, also that to this machine. */
const through = (port: number): string[] => [
  `--proxy-server=127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
];

export async function openChromium({ extension, proxyPort, ...looks }: BrowserOptions): Promise<TestBrowser> {
  const userDataDir = mkdtempSync(join(tmpdir(), 'true-headset-profile-'));
  const errors: string[] = [];
  const start = async () => {
    const args = [...through(proxyPort), ...lookingAs(looks)];
    const chromium = await launchChromium({ extension, userDataDir, args });
    noteErrors(await backgroundOf(chromium), errors);
    return chromium;
  };
  let running = await start();
  return {
    name: 'chromium',
    newPage: () => running.browser.newPage(),
    newPrivatePage: () => newPrivatePage(running),
    openPopup: page => openPopup(running, page),
    openOwnPage: path => openOwnTab(running, path),
    owner: chromiumOwner(() => running),
    extensionErrors: async () => errors,
    holdings: page => chromiumHoldings(running, page),
    async restart() {
      await running.browser.close();
      running = await start();
    },
    async close() {
      await running.browser.close();
      rmSync(userDataDir, { recursive: true, force: true });
    },
  };
}

/** The window that a person opens: what the driver calls a context is another profile, without extensions. */
async function newPrivatePage(chromium: Chromium): Promise<Page> {
  const { browser } = chromium;
  const before = new Set(browser.targets());
  const open = `chrome.windows.create({ incognito: true, url: 'about:blank' }).then(() => true)`;
  await until('a private window', () => inBackground(chromium, open).catch(() => undefined));
  const target = await browser.waitForTarget(one => one.type() === 'page' && !before.has(one));
  const page = await target.page();
  if (!page) throw new Error('the private window has no page');
  return page;
}

const lookingAs = ({ colourScheme, scale, reducedMotion, forcedColours }: Looks): string[] => [
  // The screen of a headless browser is small; a popup must fit on it.
  `--screen-info={${1600 * scale}x${1200 * scale} devicePixelRatio=${scale}}`,
  ...(colourScheme === 'dark' ? ['--force-dark-mode'] : []),
  ...(reducedMotion ? ['--force-prefers-reduced-motion'] : []),
  ...(forcedColours ? ['--force-high-contrast'] : []),
];

/** The extension's background, as soon as it has its own interface to the browser. */
export async function backgroundOf({ browser, extensionId }: Chromium): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    candidate => candidate.type() === 'service_worker' && candidate.url().includes(extensionId),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the extension has no background');
  while (await worker.evaluate(() => typeof chrome === 'undefined' || !chrome.runtime?.onMessage))
    await sleep(20);
  return worker;
}

/** Notes uncaught exceptions and what is logged as an error. */
export function noteErrors(worker: WebWorker, errors: string[]): void {
  worker.client.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    errors.push(`background: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  });
  worker.client.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error')
      errors.push(`background: ${args.map(arg => arg.description ?? arg.value).join(' ')}`);
  });
}

/** The real popup, opened as a click on the toolbar button does: it carries the activeTab grant. */
async function openPopup({ browser, extensionId }: Chromium, page: Page): Promise<Popup> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('the extension is not installed');
  const isPopup = (target: Target) => /^chrome-extension:.*popup/.test(target.url());
  // One that a failed test left open.
  await (await browser.targets().find(isPopup)?.asPage())?.close();
  await extension.triggerAction(page);
  const target = await browser.waitForTarget(isPopup);
  return ownPage(await target.asPage());
}

async function openOwnTab({ browser, extensionId }: Chromium, path: string): Promise<Popup> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return ownPage(page);
}

/** A popup is as large as what it shows; a tab's page may be longer than the view. */
function ownPage(page: Page): Popup {
  return {
    evaluate: expression => page.evaluate(expression),
    press: key => page.keyboard.press(key),
    async screenshot(path) {
      // Where all is in view, a picture of the full page is shifted if it is read from the right.
      const fullPage = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
      await page.screenshot({ path: path as `${string}.png`, fullPage });
    },
    close: () => page.close(),
  };
}
