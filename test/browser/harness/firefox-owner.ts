import type { Owner } from './browser.ts';
import { type Firefox, inChrome } from './firefox.ts';
import { evaluate } from './firefox-pages.ts';

const PERMISSIONS = `
  const [id, origin] = args;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);`;
const ADDON = `
  const [id] = args;
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);`;

const ALLOW_PRIVATE = `
  ${ADDON}
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await addon.reload();`;

/** Ends it whatever it is at; what is asked of it next starts it again. */
const END = `
  const [id] = args;
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`;

/** One that slept; Firefox ends it where it has nothing to do. */
const START = `
  const [id] = args;
  await WebExtensionPolicy.getByID(id).extension.wakeupBackground();
  return 'there';`;

/** Which element shows the background, of which nothing is to be seen. */
const background = (id: string) =>
  `[...WebExtensionPolicy.getByID('${id}').extension.views].find(view => view.viewType === 'background').xulBrowser`;

const BUTTON = `
  const [id] = args;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { action } = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  const { title, badgeText, icon } = action.getContextData(gBrowser.selectedTab);
  const [, name] = /toolbar-([a-z]+)-/.exec(JSON.stringify(icon)) ?? [];
  return JSON.stringify({ title, count: badgeText ?? '', icon: name });`;

/** Acts by the browser's own window. */
export function firefoxOwner(running: () => Firefox): Owner {
  const act = (body: string, ...args: readonly string[]) =>
    inChrome(running().browser, body, running().extensionId, ...args);
  const permission = async (change: 'add' | 'remove', origin: string) =>
    void (await act(
      `${PERMISSIONS} await ExtensionPermissions.${change}(id, { origins: [origin], permissions: [] }, extension);`,
      origin,
    ));
  return {
    allow: origin => permission('add', origin),
    takeBack: origin => permission('remove', origin),
    allowPrivateWindows: async () => void (await act(ALLOW_PRIVATE)),
    disable: async () => void (await act(`${ADDON} await addon.disable();`)),
    enable: async () => void (await act(`${ADDON} await addon.enable();`)),
    update: async () => void (await act(`${ADDON} await addon.reload();`)),
    endBackground: async () => void (await act(END)),
    async inBackground(expression) {
      await act(START);
      return evaluate(running().browser, background(running().extensionId), expression);
    },
    async toolbarButton(page) {
      await page.bringToFront();
      return JSON.parse(await act(BUTTON));
    },
  };
}
