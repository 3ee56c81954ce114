import { describe, expect, it } from 'vitest';
import { switchKeys, switchOf } from '../../src/platform/switch.ts';

const HOST = 'www.amazon.co.uk';

describe('the site switch', () => {
  it.each([
    [{}, 'on'],
    [{ 'site:amazon.co.uk': 'off' }, 'off'],
    [{ 'site:amazon.com': 'off' }, 'on'],
    [{ chosenOnly: true }, 'not-chosen'],
    [{ chosenOnly: true, 'site:amazon.co.uk': 'on' }, 'on'],
    [{ chosenOnly: true, 'site:amazon.co.uk': 'off' }, 'off'],
    [{ paused: true, 'site:amazon.co.uk': 'on' }, 'paused'],
    [{ 'site:co.uk': 'off', 'site:amazon.co.uk': 'on' }, 'on'],
  ])('of %j is %s', (stored, expected) => {
    expect(switchOf(HOST, stored)).toBe(expected);
  });

  it.each([null, 1, 'OFF', { off: true }, ['off']])(
    'takes garbage (%j) for not set, field by field',
    garbage => {
      const spoilt = { 'site:amazon.co.uk': garbage, paused: garbage, chosenOnly: garbage };
      expect(switchOf(HOST, spoilt)).toBe('on');
      expect(switchOf(HOST, { ...spoilt, chosenOnly: true })).toBe('not-chosen');
    },
  );

  it('reads no more than it needs', () => {
    expect(switchKeys(HOST)).toEqual([
      'paused',
      'chosenOnly',
      'site:www.amazon.co.uk',
      'site:amazon.co.uk',
      'site:co.uk',
      'site:uk',
    ]);
  });
});
