/**
 * The extension as seen from a page script: messages, words and the site switch, without the polyfill, whose 10 kB
 * would be most of a page script. Firefox has `browser`; Chrome's promise-based `chrome` is all we need of it.
 */

import { LOOKS_KEYS, type Looks, looksOf } from './looks.ts';
import type { Answer, Messages, MessageType } from './messages.ts';
import { answer, askBackground, type Handlers, type Runtime, request } from './messenger.ts';
import { type Stored, type Switch, switchKeys, switchOf } from './switch.ts';

type ChangeListener = (changes: object) => void;

interface Api {
  readonly runtime?: Runtime;
  readonly i18n: { getMessage(key: string, substitutions?: string[]): string };
  readonly extension: { readonly inIncognitoContext: boolean };
  readonly storage: {
    readonly sync: {
      get(keys: string[]): Promise<Stored>;
      readonly onChanged: {
        addListener(listener: ChangeListener): void;
        removeListener(listener: ChangeListener): void;
      };
    };
  };
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
  return askBackground(runtime, request(type, fields));
}

/** Answers the extension's own contexts until `signal` aborts. */
export function answerExtension(handlers: Handlers, signal: AbortSignal): void {
  const runtime = extensionRuntime();
  if (runtime) answer(runtime, handlers, () => true, signal);
}

/** Whether the page stands in a private window, of which nothing is kept. */
export function isPrivate(): boolean {
  return api?.extension.inIncognitoContext === true;
}

/** Our own text in the user's language; empty once the extension is gone. Asks the browser once for the same text. */
export function translate(key: string, substitutions?: string[]): string {
  if (!extensionRuntime()) return '';
  const text = (substitutions ? undefined : texts.get(key)) ?? api?.i18n.getMessage(key, substitutions) ?? '';
  if (!substitutions) texts.set(key, text);
  return text;
}
const texts = new Map<string, string>();

/** The site switch of a host, as it is now. Off once the extension is gone; a storage that cannot be read has nothing set. */
export async function readSwitch(host: string): Promise<Switch> {
  if (!api || !extensionRuntime()) return 'off';
  if (api.extension.inIncognitoContext) {
    const answer = await send('switch', {});
    return answer.ok ? answer.value : 'off';
  }
  return switchOf(host, await api.storage.sync.get(switchKeys(host)).catch(() => ({})));
}

/** Calls `changed` when anything changes that decides about a host, on this device or another, until `signal` aborts. */
export function onSwitchChange(host: string, changed: () => void, signal: AbortSignal): void {
  onStored(switchKeys(host), changed, signal);
  answerExtension(
    {
      switched: () => {
        changed();
        return null;
      },
    },
    signal,
  );
}

function onStored(keys: readonly string[], changed: () => void, signal: AbortSignal): void {
  const onChanged = api?.storage.sync.onChanged;
  const listener: ChangeListener = changes => {
    if (keys.some(key => key in changes)) changed();
  };
  onChanged?.addListener(listener);
  signal.addEventListener('abort', () => onChanged?.removeListener(listener));
}

/** What is marked and how that looks, as the user set it. */
export async function readLooks(): Promise<Looks> {
  const stored = extensionRuntime() && api?.storage.sync.get([...LOOKS_KEYS]).catch(() => ({}));
  return looksOf((await stored) ?? {});
}

/** Calls `changed` when that changes, until `signal` aborts. */
export function onLooksChange(changed: () => void, signal: AbortSignal): void {
  onStored(LOOKS_KEYS, changed, signal);
}
