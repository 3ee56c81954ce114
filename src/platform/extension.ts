/** The browser as seen by the extension's own contexts: the background and the popup. */
import browser from 'webextension-polyfill';
import type { Answer, Messages, MessageType } from './messages.ts';
import { ask, request } from './messenger.ts';

/** Asks the background. Never rejects. */
export function send<T extends MessageType>(type: T, fields: Messages[T]['request']): Promise<Answer<T>> {
  return ask(message => browser.runtime.sendMessage(message), request(type, fields));
}

/** Asks the annotator in a tab's top frame. Never rejects; `ok: false` where none runs. */
export function sendToTab<T extends MessageType>(
  tabId: number,
  type: T,
  fields: Messages[T]['request'],
): Promise<Answer<T>> {
  return ask(message => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), request(type, fields));
}

/** The tab that the popup stands over; undefined where the browser does not tell its address. */
export async function activeTab(): Promise<{ readonly id: number; readonly url: string } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id !== undefined && tab.url ? { id: tab.id, url: tab.url } : undefined;
}

/** Our own text in the user's language. */
export function translate(key: string, substitutions?: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}
