import type { Page } from 'puppeteer-core';
import type { Owner, ToolbarButton } from './browser.ts';
import type { Chromium } from './chromium.ts';
import { endBackground, inBackground } from './chromium-background.ts';
import { until } from './until.ts';

/** Nobody else may start an extension anew that comes from a folder. */
const DEVELOPER = 'await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });';

/** Acts by the browser's own page of extensions. */
export function chromiumOwner(running: () => Chromium): Owner {
  const atExtensions = async (act: string): Promise<void> => {
    const page = await running().browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(`(async id => { ${act} })(${JSON.stringify(running().extensionId)})`);
    await page.close();
  };
  return {
    allow: origin => atExtensions(`await chrome.developerPrivate.addHostPermission(id, '${origin}')`),
    takeBack: origin => atExtensions(`await chrome.developerPrivate.removeHostPermission(id, '${origin}')`),
    allowOnClickOnly: () =>
      atExtensions(
        `await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' })`,
      ),
    async pressButton(page) {
      const { browser, extensionId } = running();
      await (await browser.extensions()).get(extensionId)?.triggerAction(page);
    },
    allowPrivateWindows: () =>
      atExtensions(`
        ${DEVELOPER}
        await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });`),
    disable: () => atExtensions('await chrome.management.setEnabled(id, false)'),
    enable: () => atExtensions('await chrome.management.setEnabled(id, true)'),
    update: () =>
      atExtensions(`
        ${DEVELOPER}
        await chrome.developerPrivate.reload(id, { failQuietly: true });`),
    endBackground: () => endBackground(running()),
    inBackground: expression => inBackground(running(), expression),
    toolbarButton: page => toolbarButton(running(), page),
  };
}

const BUTTON = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const about = tab?.id === undefined ? {} : { tabId: tab.id };
  return { title: await chrome.action.getTitle(about), count: await chrome.action.getBadgeText(about) };
})()`;

/** The background is asked, which may end over it. */
async function toolbarButton(chromium: Chromium, page: Page): Promise<ToolbarButton> {
  return until('a background that answers', async () => {
    await page.bringToFront();
    const button = await inBackground(chromium, BUTTON).catch(() => undefined);
    return button as ToolbarButton | undefined;
  });
}
