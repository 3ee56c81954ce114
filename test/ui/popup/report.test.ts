import { expect, it } from 'vitest';
import { reportText } from '../../../src/ui/popup/report.ts';
import { HEADSET } from '../samples.ts';

it('holds what the page says and what came of it, and no address', () => {
  const product = {
    title: 'Cloud II',
    brand: 'HyperX',
    url: 'https://www.shop.test/p/7?session=12',
    site: 'www.shop.test',
  };
  const trace = ['json-ld: block 2 of https://www.shop.test/p/7?session=12 is not JSON'];
  const text = reportText({ product, verdict: HEADSET, trace }, '1.2.3');
  expect(JSON.parse(text)).toEqual({
    version: '1.2.3',
    product: { title: 'Cloud II', brand: 'HyperX' },
    verdict: HEADSET,
    trace: ['json-ld: block 2 of … is not JSON'],
  });
  expect(text).not.toContain('shop.test');
});

it('holds no address that the page’s words hold', () => {
  const description =
    'See https://shop.test/me?user=7 or www.shop.test/a, ask jo.doe+1@mail.test. Boom microphone.';
  const text = reportText({ product: { title: 'X', description }, verdict: HEADSET, trace: [] }, '1');
  expect(JSON.parse(text).product.description).toBe('See … or … ask …. Boom microphone.');
});
