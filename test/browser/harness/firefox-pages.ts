/** The extension's own pages in Firefox, which WebDriver does not reach: the browser's own window does. */
import { writeFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { OWN_PAGES, type Popup } from './browser.ts';
import { type Firefox, inChrome } from './firefox.ts';

/** Expressions of the browser's window that give the element which shows the page. */
export const POPUP_BROWSER = "document.querySelector('.webextension-popup-browser')";
const tabBrowser = (path: string) =>
  `gBrowser.tabs.find(tab => tab.linkedBrowser.currentURI.spec.endsWith('${path}'))?.linkedBrowser`;

/** Waits until it is gone, too: who opens the next one would take this one for it. */
export const CLOSE_POPUP = `
  ${POPUP_BROWSER}?.closest('panel')?.hidePopup();
  for (let tries = 0; tries < 400 && ${POPUP_BROWSER}; tries++) await new Promise(done => setTimeout(done, 50));
  return 'closed';`;

/** The page is another process's: a frame script carries the expression there and the answer back. */
const evaluateIn = (shown: string) => `
  const [expression] = args;
  const { messageManager } = ${shown};
  const name = 'true-headset-test-' + Math.random();
  const answer = new Promise(done => messageManager.addMessageListener(name, ({ data }) => done(data)));
  const inPage = async (name, expression) => {
    try {
      const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      // What the expression clicks, a person clicked.
      const hand = content.windowUtils.setHandlingUserInput(true);
      const answer = Components.utils.evalInSandbox(expression, sandbox);
      hand.destruct();
      const value = await answer;
      sendAsyncMessage(name, JSON.stringify({ value }));
    } catch (error) {
      sendAsyncMessage(name, JSON.stringify({ error: String(error) }));
    }
  };
  const call = '(' + inPage + ')(' + JSON.stringify(name) + ',' + JSON.stringify(expression) + ')';
  messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(call), false);
  return await answer;`;

/** As the keyboard's driver has it: to whatever has the focus, once the page is in front. */
const press = (shown: string) => `
  const [key] = args;
  const browser = ${shown};
  browser.focus();
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const code = key === ' ' ? 'Space' : key;
  const event = new KeyboardEvent('', { key, code, keyCode: KeyboardEvent['DOM_VK_' + { Tab: 'TAB', Enter: 'RETURN', ' ': 'SPACE', Escape: 'ESCAPE' }[key]] });
  processor.keydown(event);
  processor.keyup(event);
  return 'pressed';`;

/** Down to the page's end, also where the view ends before it. */
const shoot = (shown: string) => `
  const [end] = args;
  const browser = ${shown};
  const { width, height: view } = browser.getBoundingClientRect();
  const height = Math.max(view, Number(end));
  const scale = window.devicePixelRatio;
  const rect = new DOMRect(0, 0, width, height);
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(rect, scale, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));`;

/** What an expression gives in the page that `shown`, an expression for an element, shows. */
export async function evaluate(browser: Browser, shown: string, expression: string): Promise<unknown> {
  const answer = JSON.parse(await inChrome(browser, evaluateIn(shown), expression));
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}

/** `shown` is an expression for the element that shows the page, `close` the body of a function. */
export function ownPage(browser: Browser, shown: string, close: string): Popup {
  return {
    evaluate: expression => evaluate(browser, shown, expression),
    press: async key => void (await inChrome(browser, press(shown), key === 'Space' ? ' ' : key)),
    async screenshot(path) {
      const end = String(await evaluate(browser, shown, 'document.documentElement.scrollHeight'));
      await writeFile(path, await inChrome(browser, shoot(shown), end), 'base64');
    },
    close: async () => void (await inChrome(browser, close)),
  };
}

const WAIT = (shown: string) => `
  for (let tries = 0; tries < 200; tries++) {
    const browser = ${shown};
    if (browser && !browser.webProgress?.isLoadingDocument) return 'there';
    await new Promise(done => setTimeout(done, 50));
  }
  throw new Error('the page did not open');`;

const closeTab = (shown: string) =>
  `gBrowser.removeTab(gBrowser.getTabForBrowser(${shown})); return 'closed';`;

export async function openOwnTab({ browser, extensionId }: Firefox, path: string): Promise<Popup> {
  const open = `
    const [id, path] = args;
    const url = 'moz-extension://' + WebExtensionPolicy.getByID(id).mozExtensionHostname + '/' + path;
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    gBrowser.selectedTab = gBrowser.addTab(url, { triggeringPrincipal });
    return 'opened';`;
  await inChrome(browser, open, extensionId, path);
  const shown = tabBrowser(path);
  await inChrome(browser, WAIT(shown));
  return ownPage(browser, shown, closeTab(shown));
}

/** What opens at the install would be in front of the first page. */
export async function closeWelcome(browser: Browser): Promise<void> {
  const shown = tabBrowser(OWN_PAGES.welcome);
  await inChrome(browser, WAIT(shown));
  await inChrome(browser, closeTab(shown));
}
