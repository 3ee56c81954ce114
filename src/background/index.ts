import browser from 'webextension-polyfill';
import { classify } from '../core/classify.ts';
import { corrections, remembered, settings } from '../platform/choices.ts';
import { answer, type Runtime } from '../platform/messenger.ts';
import { switchAt } from '../platform/sites.ts';
import { PAUSED } from '../platform/switch.ts';
import { shops } from '../shops/index.ts';
import { selectors } from '../shops/selectors.ts';
import { isShopHost, type Shop } from '../shops/shop.ts';
import { words } from '../shops/words.ts';
import { runCommand } from './commands.ts';
import { contain } from './contain.ts';
import { followGrants } from './grants.ts';
import { injectAnnotator, injectBadges } from './inject.ts';
import { installed } from './installed.ts';
import { judgeByMemory, keepCorrection, rememberMain } from './judge.ts';
import { pageOf } from './page-of.ts';
import { forgetWithLastPrivateWindow } from './private.ts';
import { isAdmitted } from './requests.ts';
import { buttonAtRest, buttonFor, showButton, showButtonEverywhere } from './toolbar.ts';

const memory = { corrections, remembered };

// Browsers stop and restart the background as they like: every listener is set at once, and nothing is kept here.
answer(
  browser.runtime as Runtime,
  {
    async wake(_, sender) {
      const { tabId, host, isPrivate } = pageOf(sender);
      const found = await switchAt(host, isPrivate);
      return { started: found === 'on' && (await injectAnnotator(tabId)) };
    },
    async rest(_, sender) {
      const { tabId, host, domain, isPrivate } = pageOf(sender);
      const button = switchAt(host, isPrivate).then(found => buttonAtRest(found, domain));
      await showButton(button, tabId);
      return null;
    },
    async switch(_, sender) {
      const { host, isPrivate } = pageOf(sender);
      return switchAt(host, isPrivate);
    },
    shops: (_, sender) => ({ shops: shopsAt(pageOf(sender).host), words, selectors }),
    draw: async (_, sender) => ({ started: await injectBadges(pageOf(sender).tabId) }),
    async judge({ items }, sender) {
      const verdicts = await judgeByMemory(items, classify, memory);
      const { host, isPrivate } = pageOf(sender);
      if (!isPrivate) void contain('memory', () => rememberMain(items, verdicts, host, remembered));
      return { verdicts };
    },
    async correction({ item, as }, sender) {
      if (!pageOf(sender).isPrivate) await keepCorrection(item, as, corrections);
      return { verdicts: await judgeByMemory([item], classify, memory) };
    },
    async shown(summary, sender) {
      const { tabId, host, domain, isPrivate } = pageOf(sender);
      const button = switchAt(host, isPrivate).then(found =>
        found === 'on' ? buttonFor(summary) : buttonAtRest(found, domain),
      );
      await showButton(button, tabId);
      return null;
    },
    async follow() {
      await followGrants();
      return null;
    },
    'check-once': async ({ tabId }) => ({ started: await injectAnnotator(tabId) }),
  },
  (message, sender) => isAdmitted(message, sender, browser.runtime.getURL('')),
);

browser.permissions.onAdded.addListener(followGrants);
browser.permissions.onRemoved.addListener(followGrants);
browser.windows.onRemoved.addListener(() => contain('private windows', forgetWithLastPrivateWindow));
browser.runtime.onInstalled.addListener(installed);
browser.commands.onCommand.addListener((name, tab) => contain('command', () => runCommand(name, tab)));
browser.runtime.onStartup.addListener(showPause);
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'sync' && PAUSED in changes) void showPause();
});
// Also what a former run of the background was ended in the middle of.
void followGrants();
void showPause();

function showPause(): Promise<void> {
  return contain('pause', async () => showButtonEverywhere((await settings.read()).paused));
}

/** A page of another host may run on a platform we know, which only the page itself shows. */
function shopsAt(host: string): Shop[] {
  return shops.filter(shop => shop.marks || isShopHost(shop, host));
}
