/** The browser as seen by the extension's own contexts: the background, the popup and the options page. */
import browser from 'webextension-polyfill';
import type { Answer, Messages, MessageType } from './messages.ts';
import { ask, askBackground, request } from './messenger.ts';

/** Asks the background. Never rejects. */
export function send<T extends MessageType>(type: T, fields: Messages[T]['request']): Promise<Answer<T>> {
  return askBackground(browser.runtime, request(type, fields));
}

/** Asks the annotator in a tab's top frame. Never rejects; `ok: false` where none runs. */
export function sendToTab<T extends MessageType>(
  tabId: number,
  type: T,
  fields: Messages[T]['request'],
): Promise<Answer<T>> {
  return ask(message => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), request(type, fields));
}

/** A tab as the popup sees it. */
export interface Tab {
  readonly id: number;
  readonly url: string;
  readonly isPrivate: boolean;
}

/** The tab that the popup stands over; undefined where the browser does not tell its address. */
export async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id !== undefined && tab.url
    ? { id: tab.id, url: tab.url, isPrivate: tab.incognito }
    : undefined;
}

/** Has the pages in private windows look at the site switch again. */
export async function tellPrivateTabs(): Promise<void> {
  const tabs = (await browser.tabs.query({})).filter(tab => tab.incognito);
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : sendToTab(id, 'switched', {}))));
}

/** Calls `changed` when what is stored or what is granted changes, by whomever. */
export function onSettingsOrAccessChange(changed: () => void): void {
  browser.storage.sync.onChanged.addListener(changed);
  browser.storage.local.onChanged.addListener(changed);
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

export function version(): string {
  return browser.runtime.getManifest().version;
}

/** Opens the page that says what the badges mean. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/ui/welcome/index.html') });
}

/** Our own text in the user's language. */
export function translate(key: string, substitutions?: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}
