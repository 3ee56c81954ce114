import { describe, expect, it, vi } from 'vitest';
import {
  answer,
  ask,
  askBackground,
  type MessageListener,
  type Runtime,
  request,
  type Sender,
} from '../../src/platform/messenger.ts';

const OURS: Sender = { id: 'ours' };

function fakeRuntime() {
  const listeners = new Set<MessageListener>();
  const runtime: Runtime = {
    id: 'ours',
    sendMessage: async () => undefined,
    onMessage: {
      addListener: listener => listeners.add(listener),
      removeListener: listener => listeners.delete(listener),
    },
  };
  /** What the browser does with a message: undefined where no listener wants it. */
  const deliver = (message: unknown, sender = OURS) =>
    new Promise(resolve => {
      const kept = [...listeners].map(listener => listener(message, sender, resolve));
      if (!kept.includes(true)) resolve(undefined);
    });
  return { runtime, deliver };
}

const always = () => true;

describe('asking', () => {
  it('passes the other side’s answer on', async () => {
    const { runtime, deliver } = fakeRuntime();
    answer(runtime, { wake: () => ({ started: true }) }, always);
    expect(await ask(deliver, request('wake', {}))).toEqual({ ok: true, value: { started: true } });
  });

  it('makes a failure of the other side data', async () => {
    const { runtime, deliver } = fakeRuntime();
    answer(runtime, { wake: () => Promise.reject(new Error('no tab')) }, always);
    expect(await ask(deliver, request('wake', {}))).toEqual({
      ok: false,
      isTold: true,
      error: 'no tab',
    });
  });

  it.each([
    ['nobody listens', async () => undefined],
    ['somebody else answers', async () => 'hello'],
    ['the browser refuses', () => Promise.reject(new Error('Receiving end does not exist.'))],
  ])('answers `ok: false` where %s', async (_, deliver) => {
    expect((await ask(deliver, request('wake', {}))).ok).toBe(false);
  });
});

describe('answering', () => {
  it.each([
    ['a message of another extension', { type: 'wake' }, { id: 'another' }],
    ['a type without a handler', { type: 'retire' }, OURS],
    ['a name that every object has', { type: 'toString' }, OURS],
    ['what is no message', 'wake', OURS],
    ['nothing', null, OURS],
  ])('leaves %s alone', async (_, message, sender) => {
    const { runtime, deliver } = fakeRuntime();
    const wake = vi.fn(() => ({ started: true }));
    answer(runtime, { wake }, always);
    expect(await deliver(message, sender)).toBeUndefined();
    expect(wake).not.toHaveBeenCalled();
  });

  it('leaves what is not admitted alone', async () => {
    const { runtime, deliver } = fakeRuntime();
    answer(runtime, { wake: () => ({ started: true }) }, () => false);
    expect(await deliver({ type: 'wake' })).toBeUndefined();
  });

  it('ends with its signal', async () => {
    const { runtime, deliver } = fakeRuntime();
    const end = new AbortController();
    answer(runtime, { wake: () => ({ started: true }) }, always, end.signal);
    end.abort();
    expect(await deliver({ type: 'wake' })).toBeUndefined();
  });

  it('begins once all listeners were called, of which it may take some away', async () => {
    const { runtime, deliver } = fakeRuntime();
    const end = new AbortController();
    const retire = vi.fn(() => {
      end.abort();
      return null;
    });
    answer(runtime, { retire }, always);
    answer(runtime, { next: () => null }, always, end.signal);
    const answered = deliver({ type: 'retire' });
    expect(retire).not.toHaveBeenCalled();
    expect(await answered).toEqual({ ok: true, value: null });
    expect(end.signal.aborted).toBe(true);
  });
});

describe('asking the background', () => {
  const ended = new Error('the message channel closed before a response was received');

  it('is done once more when it ended in the middle', async () => {
    const sendMessage = vi.fn().mockRejectedValueOnce(ended).mockResolvedValue({ ok: true, value: null });
    expect(await askBackground({ sendMessage }, request('rest', {}))).toEqual({ ok: true, value: null });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('is not done for ever', async () => {
    const sendMessage = vi.fn().mockRejectedValue(ended);
    expect((await askBackground({ sendMessage }, request('rest', {}))).ok).toBe(false);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('takes a failure that it tells of for the answer', async () => {
    const sendMessage = vi.fn().mockResolvedValue({ ok: false, isTold: true, error: 'no tab' });
    expect((await askBackground({ sendMessage }, request('rest', {}))).ok).toBe(false);
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});
