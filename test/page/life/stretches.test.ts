import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inStretches } from '../../../src/page/life/stretches.ts';

let clock = 0;

/** Ten steps of three milliseconds each. */
function* tenSteps(): Generator<undefined, string> {
  for (let step = 0; step < 10; step++) {
    clock += 3;
    yield;
  }
  return 'done';
}

beforeEach(() => {
  clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => vi.restoreAllMocks());

describe('work in stretches', () => {
  it('is done, in none much longer than asked for', async () => {
    const pauses: number[] = [];
    const pause = async () => void pauses.push(clock);
    expect((await inStretches(tenSteps(), 8, pause)).result).toBe('done');
    expect(pauses).toEqual([9, 18, 27]);
  });

  it('says what it cost without the pauses', async () => {
    const pause = async () => {
      clock += 100;
    };
    expect((await inStretches(tenSteps(), 8, pause)).cost).toBe(30);
  });

  it('fails as its steps fail', async () => {
    const failing = (function* (): Generator<undefined, string> {
      yield;
      throw new Error('odd page');
    })();
    await expect(inStretches(failing, 8, async () => {})).rejects.toThrow('odd page');
  });
});
