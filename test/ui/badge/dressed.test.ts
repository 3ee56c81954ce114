import { describe, expect, it, vi } from 'vitest';
import type { Looks } from '../../../src/platform/looks.ts';
import { PLAIN } from '../../../src/platform/looks.ts';
import { dressed } from '../../../src/ui/badge/dressed.ts';

const soon = () => new Promise(done => setTimeout(done));

function wear(stored: { looks: Looks }) {
  const calls: unknown[] = [];
  const badges = {
    set: vi.fn(() => void calls.push('set')),
    dress: vi.fn(({ style, dim }: Looks) => void calls.push([style, dim])),
  };
  return { calls, dress: dressed(badges, async () => stored.looks) };
}

describe('badges', () => {
  it('stand only once it is known how they are to look', async () => {
    const { calls, dress } = wear({ looks: { ...PLAIN, style: 'full', dim: true } });
    dress.set([]);
    expect(calls).toEqual([]);
    await soon();
    expect(calls).toEqual([['full', true], 'set']);
    dress.set([]);
    expect(calls).toHaveLength(3);
  });

  it('follow what the user sets', async () => {
    const stored: { looks: Looks } = { looks: { ...PLAIN, style: 'auto', dim: false } };
    const { calls, dress } = wear(stored);
    await soon();
    stored.looks = { ...PLAIN, style: 'compact', dim: false };
    dress.renew();
    await soon();
    expect(calls).toEqual([
      ['auto', false],
      ['compact', false],
    ]);
  });

  it('dim a page apart from the others, until the user sets it for all', async () => {
    const stored: { looks: Looks } = { looks: { ...PLAIN, style: 'auto', dim: false } };
    const { calls, dress } = wear(stored);
    await soon();
    expect(dress.dim(undefined)).toBe(false);
    expect(dress.dim(true)).toBe(true);
    expect(calls.at(-1)).toEqual(['auto', true]);
    stored.looks = { ...PLAIN, style: 'full', dim: false };
    dress.renew();
    await soon();
    expect(dress.dim(undefined)).toBe(true);
    stored.looks = { ...PLAIN, style: 'full', dim: true };
    dress.renew();
    await soon();
    stored.looks = { ...PLAIN, style: 'full', dim: false };
    dress.renew();
    await soon();
    expect(dress.dim(undefined)).toBe(false);
  });
});
