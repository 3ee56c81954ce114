import { describe, expect, it } from 'vitest';
import { siteOf } from '../../src/platform/site.ts';

describe('the site of an address', () => {
  it.each([
    ['https://www.amazon.co.uk/dp/B0?th=1', 'www.amazon.co.uk', 'amazon.co.uk'],
    ['https://amazon.de/', 'amazon.de', 'amazon.de'],
    ['https://loud.myshopify.com/products/x', 'loud.myshopify.com', 'loud.myshopify.com'],
    ['http://localhost:5173/listing', 'localhost', 'localhost'],
    ['http://127.0.0.1:8080/', '127.0.0.1', '127.0.0.1'],
  ])('%s', (url, host, domain) => {
    expect(siteOf(url)).toEqual({ host, domain });
  });

  it.each([
    [''],
    ['about:blank'],
    ['chrome://extensions'],
    ['file:///tmp/page.html'],
    ['chrome-extension://abc/src/ui/popup/index.html'],
    ['https://chromewebstore.google.com/detail/x'],
    ['https://addons.mozilla.org/firefox/'],
  ])('there is none of %j', url => {
    expect(siteOf(url)).toBeUndefined();
  });
});
