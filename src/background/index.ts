import browser from 'webextension-polyfill';
import { classify } from '../core/classify.ts';
import { answer, type Runtime, type Sender } from '../platform/messenger.ts';
import { siteOf } from '../platform/site.ts';
import { shops } from '../shops/index.ts';
import { isShopHost, type Shop } from '../shops/shop.ts';
import { followGrants, visitOpenTabs } from './grants.ts';
import { injectAnnotator, injectBadges } from './inject.ts';
import { judge } from './judge.ts';
import { isAdmitted } from './requests.ts';
import { siteState, switchSite, wake } from './sites.ts';
import { buttonFor, showButton } from './toolbar.ts';

// Browsers stop and restart the background as they like: every listener is set at once, and nothing is kept here.
answer(
  browser.runtime as Runtime,
  {
    wake: (_, sender) => wake(tabOf(sender), sender.url ?? ''),
    shops: (_, sender) => ({ shops: shopsAt(siteOf(sender.url ?? '')?.host ?? '') }),
    draw: async (_, sender) => ({ started: await injectBadges(tabOf(sender)) }),
    judge: ({ items }) => ({ verdicts: judge(items, classify) }),
    shown: async (summary, sender) => {
      await showButton(tabOf(sender), buttonFor(summary));
      return null;
    },
    'site-state': ({ url }) => siteState(url),
    'switch-site': ({ domain, on }) => switchSite(domain, on),
    'check-once': async ({ tabId }) => ({ started: await injectAnnotator(tabId) }),
  },
  (message, sender) => isAdmitted(message, sender, browser.runtime.getURL('')),
);

browser.runtime.onInstalled.addListener(async () => {
  await followGrants();
  const { origins = [] } = await browser.permissions.getAll();
  await visitOpenTabs(origins);
});
browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
  await followGrants();
  await visitOpenTabs(origins);
});
browser.permissions.onRemoved.addListener(followGrants);

/** A page of another host may run on a platform we know, which only the page itself shows. */
function shopsAt(host: string): Shop[] {
  return shops.filter(shop => shop.marks || isShopHost(shop, host));
}

function tabOf({ tab }: Sender): number {
  if (tab?.id === undefined) throw new Error('only a page in a tab can ask this');
  return tab.id;
}
