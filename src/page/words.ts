import type { ShopSelectors, ShopWords } from '../shops/shop.ts';
import { attributeOf } from './text.ts';

/** Case is folded in the text: a browser translates an expression without regard to case in twice the time. */
class Word extends RegExp {
  override exec(text: string): RegExpExecArray | null {
    return super.exec(text.toLowerCase());
  }
}

/** What the page's texts and marks are searched for; empty until learned. */
export const words = {} as Record<keyof ShopWords, RegExp>;

/** How parts of a page are marked; empty until learned. */
export const selectors = {} as ShopSelectors;

/** Takes the expressions' sources and the selectors, which a page gets once. */
export function learnWords(sources: ShopWords, marks: ShopSelectors): void {
  Object.assign(selectors, marks);
  for (const [name, source] of Object.entries(sources))
    words[name as keyof ShopWords] = name.endsWith('Debris') ? new RegExp(source, 'giu') : new Word(source);
}

/** Whether a text shows a price. Neighbours' texts may stick together: "HeadsetRp 99". */
export function showsPrice(text: string): boolean {
  return words.price.test(text) || words.price.test(text.replace(/[\p{Ll}\d)](?=\p{Lu})/gu, '$& '));
}

export function marksOf(element: Element): string {
  return `${element.id} ${attributeOf(element, 'class')} ${attributeOf(element, 'data-testid')}`;
}

/** The values in an address's query. Firefox gives a page script no iterator over them, only this callback. */
export function queryValues(url: URL): string[] {
  const values: string[] = [];
  url.searchParams.forEach(value => {
    values.push(value);
  });
  return values;
}

/** Asks once for each text: a page repeats its classes thousandfold. */
export function remember<T>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    if (!known.has(text)) known.set(text, ask(text));
    return known.get(text) as T;
  };
}
