import { expect, it } from 'vitest';
import { toGtin } from '../../src/page/gtin.ts';

it.each(['96385074', '036000291452', '4006381333931', '00012345600012', '400-6381 333931'])(
  '%s is one',
  text => {
    expect(toGtin(text)).toBe(text.replace(/[\s-]/g, ''));
  },
);

it.each(['96385075', '036000291453', '4006381333930', '0000000000000', '123', 'X4006381333931', ''])(
  '%s is none',
  text => {
    expect(toGtin(text)).toBeUndefined();
  },
);
