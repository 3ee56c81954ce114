/**
 * The extension as seen from a page script: messages only, and without the polyfill, whose 10 kB would be
 * most of a page script. Firefox has `browser`; Chrome's promise-based `chrome` is all we need of it.
 */
import { answer, ask, type Handlers, type Runtime, request } from './messenger.ts';
import type { Answer, Messages, MessageType } from './messages.ts';

const api = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };

/** Undefined once the extension was updated, disabled or removed under a page that is still open. */
export function extensionRuntime(): Runtime | undefined {
  const runtime = (api.browser ?? api.chrome)?.runtime;
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
