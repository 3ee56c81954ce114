import { describe, expect, it } from 'vitest';
import { BADGE_STYLES, isLook, looksOf, PLAIN } from '../../src/platform/looks.ts';

describe('looks', () => {
  it('are as the user set them', () => {
    for (const style of BADGE_STYLES) {
      expect(looksOf({ badgeStyle: style, dim: true, 'hide:earbuds': true, 'hide:headset': false })).toEqual({
        style,
        dim: true,
        hidden: new Set(['earbuds']),
      });
    }
  });

  it.each([{}, { badgeStyle: 'loud', dim: 'yes' }, { badgeStyle: null, dim: 1, 'hide:other': true }])(
    'are plain where %j is stored',
    stored => {
      expect(looksOf(stored)).toEqual(PLAIN);
    },
  );

  it.each([
    ['dim', true, true],
    ['hide:unclear', false, true],
    ['badgeStyle', 'full', true],
    ['badgeStyle', true, false],
    ['dim', 'full', false],
    ['hide:other', true, false],
  ])('%s = %j is one of them: %j', (key, value, isOne) => {
    expect(isLook(key, value)).toBe(isOne);
  });
});
