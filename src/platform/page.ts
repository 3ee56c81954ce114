/**
 * The extension as seen from a page script: messages and words, without the polyfill, whose 10 kB would be
 * most of a page script. Firefox has `browser`; Chrome's promise-based `chrome` is all we need of it.
 */

import type { Answer, Messages, MessageType } from './messages.ts';
import { answer, ask, type Handlers, type Runtime, request } from './messenger.ts';

interface Api {
  readonly runtime?: Runtime;
  readonly i18n: { getMessage(key: string, substitutions?: string[]): string };
}

const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
const api = browser ?? chrome;

/** Undefined once the extension was updated, disabled or removed under a page that is still open. */
export function extensionRuntime(): Runtime | undefined {
  const runtime = api?.runtime;
  return runtime?.id === undefined ? undefined : runtime;
}

/** Asks the background. Never rejects. */
export async function send<T extends MessageType>(
  type: T,
  fields: Messages[T]['request'],
): Promise<Answer<T>> {
  const runtime = extensionRuntime();
  if (!runtime) return { ok: false, error: 'the extension is gone' };
  return ask(message => runtime.sendMessage(message), request(type, fields));
}

/** Answers the extension's own contexts until `signal` aborts. */
export function answerExtension(handlers: Handlers, signal: AbortSignal): void {
  const runtime = extensionRuntime();
  if (runtime) answer(runtime, handlers, () => true, signal);
}

/** Our own text in the user's language; empty once the extension is gone. */
export function translate(key: string, substitutions?: string[]): string {
  return extensionRuntime() ? (api?.i18n.getMessage(key, substitutions) ?? '') : '';
}
