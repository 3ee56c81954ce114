import { describe, expect, it, vi } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import { Patterns } from '../../src/core/text/patterns.ts';

const LENGTH = 4000;
/** Texts that make a search start often, go far, or find much. */
const TEXTS: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'the beginning of many words': 'headphon',
  'the beginning of long expressions': 'in ear true wireless ',
  'words that overlap': 'noise cancelling microphone headset with mic ',
  'denials in one phrase': 'no detachable wireless boom microphone ',
  'beginnings of models': 'sony wh 1000 jabra evolve2 ',
  'a script without spaces': 'ワイヤレスヘッドセット降噪蓝牙耳机',
  'nothing but separators': ' -/',
};

/** How many times a walk is begun or goes on while a text is judged, its patterns being compiled already. */
function steps(text: string): number {
  classify({ title: text, description: text });
  const spies = [vi.spyOn(Patterns.prototype, 'root'), vi.spyOn(Patterns.prototype, 'next')];
  classify({ title: text, description: text });
  const count = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return count;
}

describe('matching is linear', () => {
  it.each(Object.entries(TEXTS))('twice as much of %s takes at most twice the steps', (_, piece) => {
    const once = piece.repeat(LENGTH / piece.length);
    // Where the halves meet, one more expression may begin.
    expect(steps(once + once)).toBeLessThanOrEqual(2 * steps(once) + 100);
  });

  it('counts a step for each letter', () =>
    expect(steps('a'.repeat(LENGTH))).toBeGreaterThanOrEqual(2 * LENGTH));
});
