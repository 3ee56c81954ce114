/** Sites beyond the named shops that the user gave us for good: they get the gate, too. */
import browser from 'webextension-polyfill';
import { addedOrigins, grantedOrigins, hostOf, isWithin } from '../platform/access.ts';
import { settings } from '../platform/choices.ts';
import { sendToTab } from '../platform/extension.ts';
import { domainOfHost } from '../platform/site.ts';
import { contain } from './contain.ts';
import { GATE, injectGate } from './inject.ts';
import { buttonWhenWithheld, showButton } from './toolbar.ts';

const ID = 'granted-sites';
/** In session storage, which ends with the browser and with this version of us, as the scripts in open tabs do. */
const FOLLOWED = 'followed-origins';

let turn: Promise<void> = Promise.resolve();

/**
 * Makes pages and the registered gate fit what is granted now. What was followed is noted last, so that work the
 * browser broke off is done again at the next call; one call waits for the other.
 */
export function followGrants(): Promise<void> {
  turn = turn.then(() => contain('grants', follow));
  return turn;
}

async function follow(): Promise<void> {
  const now = await grantedOrigins();
  const before = await followed();
  const added = await addedOrigins();
  await registerGate(added);
  await leaveTabs(before.filter(origin => !now.includes(origin)));
  await visitOpenTabs(now.filter(origin => !before.includes(origin)));
  await chooseGiven(added);
  await browser.storage.session.set({ [FOLLOWED]: now });
}

async function followed(): Promise<readonly string[]> {
  const { [FOLLOWED]: noted } = await browser.storage.session.get(FOLLOWED);
  return Array.isArray(noted) ? noted : [];
}

async function registerGate(matches: readonly string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (String(registered?.matches?.toSorted() ?? '') === String(matches.toSorted())) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches: [...matches], js: [GATE], runAt: 'document_end', persistAcrossSessions: true },
  ]);
}

/**
 * Who gives us a site chooses it, until they switch it off. The choice outlives the grant, so that a grant which the
 * browser's own settings took back can be told from one that never was.
 */
async function chooseGiven(origins: readonly string[]): Promise<void> {
  const { sites } = await settings.read();
  const domains = new Set(origins.map(origin => domainOfHost(hostOf(origin))));
  for (const domain of domains) if (!sites.has(domain)) await settings.choose(domain, 'on');
}

/** Pages that were open before we could run in them get their gate now. */
async function visitOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : injectGate(id))));
}

/**
 * A tab that tells us no address is one that we may no longer be in; one that tells it although the origin is gone
 * was only opened to us by a click on the toolbar button.
 */
async function leaveTabs(gone: readonly string[]): Promise<void> {
  if (gone.length === 0) return;
  const tabs = await browser.tabs.query({ discarded: false });
  const left = tabs.filter(
    ({ url }) => !url || gone.some(origin => isWithin(new URL(url).hostname, hostOf(origin))),
  );
  await Promise.all(left.map(({ id }) => (id === undefined ? undefined : leave(id))));
}

async function leave(tabId: number): Promise<void> {
  const answer = await sendToTab(tabId, 'retire', {});
  if (answer.ok) await showButton(buttonWhenWithheld(), tabId);
}
