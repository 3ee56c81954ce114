import { afterEach, describe, expect, it, vi } from 'vitest';
import { contain } from '../../src/background/contain.ts';

const failing = (message: string) => () => Promise.reject(new Error(message));

describe('work that nobody waits for', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  afterEach(() => told.mockClear());

  it('tells why it failed, and rejects nobody', async () => {
    await contain('grants', failing('quota'));
    expect(told).toHaveBeenCalledExactlyOnceWith('grants', new Error('quota'));
  });

  it('tells a failure that comes before any promise', async () => {
    await contain('grants', () => {
      throw new Error('at once');
    });
    expect(told).toHaveBeenCalledOnce();
  });

  it('has nothing to tell of a browser that closes', async () => {
    await contain('windows', failing('The browser is shutting down.'));
    expect(told).not.toHaveBeenCalled();
  });
});
