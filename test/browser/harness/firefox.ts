import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowsers } from '../../commands/browsers.ts';
import type { BrowserOptions, Looks, Popup, TestBrowser } from './browser.ts';
import { firefoxOwner } from './firefox-owner.ts';
import { CLOSE_POPUP, closeWelcome, openOwnTab, ownPage, POPUP_BROWSER } from './firefox-pages.ts';
import { firefoxHoldings } from './holdings.ts';
import { until } from './until.ts';

export async function openFirefox(options: BrowserOptions): Promise<TestBrowser> {
  const { extension, proxyPort, isWithheld = false } = options;
  const userDataDir = mkdtempSync(join(tmpdir(), 'true-headset-profile-'));
  const start = () =>
    launchFirefox(
      extension,
      { ...proxyPrefs(proxyPort), ...looksPrefs(options), ...accessPrefs(isWithheld) },
      userDataDir,
    );
  let running = await start();
  const errors: string[] = [];
  return {
    name: 'firefox',
    newPage: () => running.browser.newPage(),
    newPrivatePage: () => newPrivatePage(running),
    openPopup: page => openPopup(running, page),
    openOwnPage: path => openOwnTab(running, path),
    owner: firefoxOwner(() => running),
    extensionErrors: async () => [...errors, ...(await errorsOf(running))],
    holdings: page => firefoxHoldings(running, page),
    async restart() {
      errors.push(...(await errorsOf(running)));
      await running.browser.close();
      running = await start();
    },
    async close() {
      await running.browser.close();
      rmSync(userDataDir, { recursive: true, force: true });
    },
  };
}

/** Nobody is there to answer a question of the browser: it takes yes for the answer. */
const PROMPTLESS = { 'extensions.webextOptionalPermissionPrompts': false };

/** A temporary add-on is gone when Firefox closes, and what it stored would go with it. */
const KEPT_OVER_RESTARTS = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

export interface Firefox {
  readonly browser: Browser;
  readonly extensionId: string;
}

type Prefs = Readonly<Record<string, unknown>>;

const proxyPrefs = (proxyPort: number): Prefs => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

const looksPrefs = ({ colourScheme, scale, reducedMotion, forcedColours }: Looks): Prefs => ({
  // 0 is dark, 1 is light.
  'layout.css.prefers-color-scheme.content-override': colourScheme === 'dark' ? 0 : 1,
  // The popup goes with the browser's own window.
  'ui.systemUsesDarkTheme': colourScheme === 'dark' ? 1 : 0,
  'layout.css.devPixelsPerPx': String(scale),
  'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
  // 2 is always, 0 where the system says so.
  'browser.display.document_color_use': forcedColours ? 2 : 0,
});

const accessPrefs = (isWithheld: boolean): Prefs => ({
  'extensions.originControls.grantByDefault': !isWithheld,
});

async function launchFirefox(extension: string, prefs: Prefs, userDataDir: string): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowsers('firefox').firefox,
    headless: true,
    userDataDir,
    defaultViewport: null,
    // Lets the tests reach the browser's own window, in which the popup lives.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      ...prefs,
      ...KEPT_OVER_RESTARTS,
      'dom.security.https_first': false,
      'dom.security.https_first_pbm': false,
      ...PROMPTLESS,
    },
  });
  const extensionId = await browser.installExtension(extension);
  await closeWelcome(browser);
  return { browser, extensionId };
}

/** The commands of WebDriver BiDi that Puppeteer has no words for. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

const bidi = (browser: Browser): Bidi => (browser as unknown as { connection: Bidi }).connection;

/** Runs a function body in the browser's own window, the one in front of several; what it returns must be text. */
export async function inChrome(browser: Browser, body: string, ...args: readonly string[]): Promise<string> {
  const tree = (await bidi(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: readonly { context: string; url: string }[];
  };
  const windows = tree.contexts.filter(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  for (const { context } of windows.slice(1)) {
    if ((await inWindow(browser, context, IS_IN_FRONT)) === 'true')
      return inWindow(browser, context, body, args);
  }
  if (!windows[0]) throw new Error('Firefox has no window');
  return inWindow(browser, windows[0].context, body, args);
}

const IS_IN_FRONT = `return String(Services.wm.getMostRecentWindow('navigator:browser') === window);`;

async function inWindow(
  browser: Browser,
  context: string,
  body: string,
  args: readonly string[] = [],
): Promise<string> {
  const { result } = await bidi(browser).send('script.callFunction', {
    functionDeclaration: `async (...args) => { ${body} }`,
    arguments: args.map(value => ({ type: 'string', value })),
    target: { context },
    awaitPromise: true,
  });
  const answer = result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (answer.type !== 'success')
    throw new Error(answer.exceptionDetails?.text ?? 'failed in the browser window');
  return String(answer.result?.value ?? '');
}

/** Clicks the toolbar button as a person does, which also grants activeTab, and waits for the popup to load. */
const OPEN = `
  const [id] = args;
  const policy = WebExtensionPolicy.getByID(id);
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global.browserActionFor(policy.extension).triggerAction(window);
  for (let tries = 0; tries < 400; tries++) {
    const popup = document.querySelector('.webextension-popup-browser');
    if (popup?.currentURI?.spec.startsWith('moz-extension:') && !popup.webProgress?.isLoadingDocument) return 'open';
    await new Promise(done => setTimeout(done, 50));
  }
  throw new Error('the popup did not open');`;

/**
 * Uncaught exceptions and breaches of the content security policy, by the extension's address. That a page was closed
 * before the browser had answered it is noted by Firefox as an error, too; nobody can do anything about it.
 */
const ERRORS = `
  const [id] = args;
  const home = 'moz-extension://' + WebExtensionPolicy.getByID(id).mozExtensionHostname;
  const closed = /^Promise (resolved|rejected) (after context unloaded|while context is inactive)/;
  const errors = Services.console.getMessageArray()
    .filter(message => message instanceof Ci.nsIScriptError && message.sourceName.startsWith(home))
    .filter(message => !(message.flags & Ci.nsIScriptError.warningFlag))
    .filter(({ errorMessage }) => !closed.test(errorMessage));
  return JSON.stringify(errors.map(({ errorMessage }) => errorMessage));`;

async function errorsOf({ browser, extensionId }: Firefox): Promise<string[]> {
  return JSON.parse(await inChrome(browser, ERRORS, extensionId));
}

/** Waits for the page that such a window begins with: what is asked of it before is dropped for it. */
const OPEN_PRIVATE = `
  const opened = OpenBrowserWindow({ private: true });
  for (let tries = 0; tries < 400; tries++) {
    const shown = opened.gBrowser?.selectedBrowser;
    if (shown?.currentURI.spec === 'about:privatebrowsing' && !shown.webProgress.isLoadingDocument) return 'opened';
    await new Promise(done => setTimeout(done, 50));
  }
  throw new Error('no private window opened');`;

async function newPrivatePage({ browser }: Firefox): Promise<Page> {
  const before = new Set(await browser.pages());
  await inChrome(browser, OPEN_PRIVATE);
  const page = await until('a private window', async () =>
    (await browser.pages()).find(one => !before.has(one)),
  );
  await page.bringToFront();
  return page;
}

async function openPopup({ browser, extensionId }: Firefox, page: Page): Promise<Popup> {
  await page.bringToFront();
  // One that a failed test left open.
  await inChrome(browser, CLOSE_POPUP);
  await inChrome(browser, OPEN, extensionId);
  return ownPage(browser, POPUP_BROWSER, CLOSE_POPUP);
}
