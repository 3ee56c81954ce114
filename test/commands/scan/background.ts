import type { CDPSession, WebWorker } from 'puppeteer-core';
import type { Answer } from '../../../src/platform/messages.ts';
import { noteErrors } from '../../browser/harness/chromium.ts';

/** What the pages' scripts said to the background, noted in its own global scope. */
export interface Heard {
  readonly tabId: number;
  readonly type: string;
  readonly at: number;
}

export interface Background {
  readonly heard: (tabId: number) => Promise<readonly Heard[]>;
  readonly newestTab: () => Promise<number>;
  readonly ask: <T extends 'report' | 'reveal'>(
    tabId: number,
    message: { type: T; key?: string },
  ) => Promise<Answer<T>>;
  /** Makes it know nothing of pages before: each is scanned for itself. */
  readonly forget: () => Promise<void>;
  /** Since the last call. */
  readonly requests: () => string[];
  readonly errors: () => string[];
}

/** Notes what the extension's background hears, asks of the network, and gets wrong. */
export async function listenInBackground(extensionId: string, worker: WebWorker): Promise<Background> {
  const requests: string[] = [];
  const errors: string[] = [];
  const session: CDPSession = worker.client;
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith(`chrome-extension://${extensionId}/`)) requests.push(request.url);
  });
  noteErrors(worker, errors);
  await session.send('Network.enable');
  await worker.evaluate(() => {
    const notes: Heard[] = [];
    Object.assign(globalThis, { heardByTest: notes });
    chrome.runtime.onMessage.addListener((message, sender) => {
      if (sender.tab?.id !== undefined)
        notes.push({ tabId: sender.tab.id, type: message.type, at: Date.now() });
    });
  });
  return {
    heard: tabId =>
      worker.evaluate(
        id =>
          (globalThis as unknown as { heardByTest: Heard[] }).heardByTest.filter(note => note.tabId === id),
        tabId,
      ),
    newestTab: () =>
      worker.evaluate(async () => Math.max(...(await chrome.tabs.query({})).map(tab => tab.id ?? 0))),
    ask: (tabId, message) =>
      worker.evaluate((id, text) => chrome.tabs.sendMessage(id, text, { frameId: 0 }), tabId, message),
    forget: () => worker.evaluate(() => chrome.storage.local.clear()),
    requests: () => requests.splice(0),
    errors: () => errors.splice(0),
  };
}
