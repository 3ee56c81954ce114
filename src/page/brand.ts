import { attributeOf, clean, textOf } from './text.ts';
import { selectors, words } from './words.ts';

export const MAX_BRAND = 40;

/** The brand that a part of the page is marked to show, be it a text or a logo. */
export function markedBrand(
  within: Element,
  accept: (element: Element) => boolean = () => true,
): string | undefined {
  for (const element of within.querySelectorAll(selectors.brand)) {
    const image = element.matches('img') ? element : element.querySelector('img');
    const text = clean((textOf(element, 100) || attributeOf(image, 'alt')).replace(words.brandDebris, ''));
    if (text.length > 1 && text.length <= MAX_BRAND && !words.shopTalk.test(text) && accept(element))
      return text;
  }
  return undefined;
}
