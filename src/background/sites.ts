import browser from 'webextension-polyfill';
import { sendToTab } from '../platform/extension.ts';
import type { SiteState } from '../platform/messages.ts';
import { settingsIn } from '../platform/settings.ts';
import { siteOf } from '../platform/site.ts';
import { injectAnnotator } from './inject.ts';
import { buttonWhenOff, showButton } from './toolbar.ts';

const settings = settingsIn(browser.storage.sync);

/** Whether we run in a tab that shows this address, and why not. */
export async function siteState(url: string): Promise<SiteState> {
  const site = siteOf(url);
  if (!site) return { status: 'unreadable', host: '', domain: '' };
  if (await settings.isSiteOff(site.domain)) return { status: 'off', ...site };
  return { status: (await isAllowed(new URL(url))) ? 'on' : 'not-allowed', ...site };
}

/** A host that no permission can name, such as an IPv6 address in Firefox, is none that we may read. */
function isAllowed({ protocol, hostname }: URL): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }).catch(() => false);
}

/** Starts the annotator where a gate asked for it, or shows that the user does not want it here. */
export async function wake(tabId: number, url: string): Promise<{ started: boolean }> {
  const site = siteOf(url);
  if (!site) return { started: false };
  if (await settings.isSiteOff(site.domain)) {
    await showButton(tabId, buttonWhenOff(site.domain));
    return { started: false };
  }
  return { started: await injectAnnotator(tabId) };
}

/** Remembers the site switch and makes it so in every open tab of the site that we can see. */
export async function switchSite(domain: string, on: boolean): Promise<null> {
  await settings.setSite(domain, on);
  const tabs = await browser.tabs.query({ discarded: false });
  const ids = tabs.filter(({ url }) => url && siteOf(url)?.domain === domain).flatMap(({ id }) => id ?? []);
  await Promise.allSettled(ids.map(id => (on ? injectAnnotator(id) : retire(id, domain))));
  return null;
}

async function retire(tabId: number, domain: string): Promise<void> {
  await sendToTab(tabId, 'retire', {});
  await showButton(tabId, buttonWhenOff(domain));
}
