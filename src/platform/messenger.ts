import type { Answer, Messages, MessageType, Request } from './messages.ts';

/** Who sent a message, as the browser tells it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

type Respond = (answer: unknown) => void;
/** `true` keeps the channel open for a later answer, in every browser. */
export type MessageListener = (message: unknown, sender: Sender, respond: Respond) => true | undefined;

/** The part of `browser.runtime` that carries messages; alike in the page and in the extension's own pages. */
export interface Runtime {
  readonly id?: string | undefined;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: MessageListener): void;
    removeListener(listener: MessageListener): void;
  };
}

type Value<T extends MessageType> = Messages[T]['answer'];

/** What this side answers, by message type. Throwing answers `ok: false`. */
export type Handlers = {
  readonly [T in MessageType]?: (request: Request<T>, sender: Sender) => Value<T> | Promise<Value<T>>;
};

/** Builds a request from its type and the fields it carries. */
export function request<T extends MessageType>(type: T, fields: Messages[T]['request']): Request<T> {
  return { type, ...fields };
}

/** Sends by `deliver` and returns the other side's answer. Never rejects: no listener is an answer, too. */
export async function ask<T extends MessageType>(
  deliver: (message: unknown) => Promise<unknown>,
  message: Request<T>,
): Promise<Answer<T>> {
  try {
    const answer = await deliver(message);
    return isAnswer<T>(answer) ? answer : { ok: false, error: `${message.type}: nobody answered` };
  } catch (error) {
    return { ok: false, error: textOf(error) };
  }
}

/**
 * Asks the background, which the browser may end at any moment, also while it works on the answer: what got none is
 * asked once more. Every request to it can be made twice.
 */
export async function askBackground<T extends MessageType>(
  runtime: Pick<Runtime, 'sendMessage'>,
  message: Request<T>,
): Promise<Answer<T>> {
  const deliver = (message: unknown) => runtime.sendMessage(message);
  const answer = await ask(deliver, message);
  return answer.ok || answer.isTold ? answer : ask(deliver, message);
}

/**
 * Answers messages that `admit` lets in, until `signal` aborts. Others are left to other listeners, so that
 * several contexts of the extension can listen at once.
 */
export function answer(
  runtime: Runtime,
  handlers: Handlers,
  admit: (message: { type: MessageType }, sender: Sender) => boolean,
  signal?: AbortSignal,
): void {
  const listener: MessageListener = (message, sender, respond) => {
    if (!isRequest(message) || !Object.hasOwn(handlers, message.type)) return undefined;
    if (sender.id !== runtime.id || !admit(message, sender)) return undefined;
    void handle(handlers, message, sender).then(respond);
    return true;
  };
  runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => runtime.onMessage.removeListener(listener));
}

async function handle(handlers: Handlers, message: { type: MessageType }, sender: Sender) {
  // Not before all listeners were called: Firefox fails a message where one of them takes another away meanwhile.
  await undefined;
  try {
    const handler = handlers[message.type] as (request: unknown, sender: Sender) => unknown;
    return { ok: true, value: await handler(message, sender) };
  } catch (error) {
    return { ok: false, isTold: true, error: textOf(error) };
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isRequest(message: unknown): message is { type: MessageType } {
  return (
    typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string'
  );
}

function isAnswer<T extends MessageType>(answer: unknown): answer is Answer<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}
