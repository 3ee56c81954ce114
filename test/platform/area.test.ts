import { describe, expect, it } from 'vitest';
import { areaUnder } from '../../src/platform/area.ts';
import { fakeArea } from './area.ts';

describe('a part of a storage', () => {
  it('holds what is under its prefix, and nothing else', async () => {
    const whole = fakeArea({ 'ours:a': 1, 'theirs:b': 2 });
    const part = areaUnder('ours:', whole);
    expect(await part.get(null)).toEqual({ a: 1 });
    expect(await part.get(['a', 'b', 'theirs:b'])).toEqual({ a: 1 });
    expect(await part.get([])).toEqual({});
  });

  it('is written and cleared without touching the rest', async () => {
    const whole = fakeArea({ b: 2 });
    const part = areaUnder('ours:', whole);
    await part.set({ b: 3, c: 4 });
    expect(whole.stored).toEqual({ b: 2, 'ours:b': 3, 'ours:c': 4 });
    await part.remove(['b']);
    expect(whole.stored).toEqual({ b: 2, 'ours:c': 4 });
  });
});
