import { describe, expect, it } from 'vitest';
import { BADGE_STYLES, looksOf } from '../../src/platform/looks.ts';

describe('looks', () => {
  it('are as the user set them', () => {
    for (const style of BADGE_STYLES)
      expect(looksOf({ badgeStyle: style, dim: true })).toEqual({ style, dim: true });
  });

  it.each([{}, { badgeStyle: 'loud', dim: 'yes' }, { badgeStyle: null, dim: 1 }])(
    'are plain where %j is stored',
    stored => {
      expect(looksOf(stored)).toEqual({ style: 'auto', dim: false });
    },
  );
});
