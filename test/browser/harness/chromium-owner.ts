import type { Page } from 'puppeteer-core';
import type { Owner, ToolbarButton } from './browser.ts';
import { backgroundOf, type Chromium } from './chromium.ts';

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
    disable: () => atExtensions('await chrome.management.setEnabled(id, false)'),
    enable: () => atExtensions('await chrome.management.setEnabled(id, true)'),
    update: () =>
      atExtensions(`
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.reload(id, { failQuietly: true });`),
    async endBackground() {
      const { browser, extensionId } = running();
      const isOurs = (url: string) => url.startsWith(`chrome-extension://${extensionId}/`);
      const target = browser.targets().find(one => one.type() === 'service_worker' && isOurs(one.url()));
      // It may end by itself meanwhile.
      await target
        ?.worker()
        .then(worker => worker?.close())
        .catch(() => {});
    },
    toolbarButton: page => toolbarButton(running(), page),
  };
}

async function toolbarButton(chromium: Chromium, page: Page): Promise<ToolbarButton> {
  await page.bringToFront();
  const worker = await backgroundOf(chromium);
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const about = tab?.id === undefined ? {} : { tabId: tab.id };
    return { title: await chrome.action.getTitle(about), count: await chrome.action.getBadgeText(about) };
  });
}
