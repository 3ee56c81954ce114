import { linesOf, textOf } from '../text.ts';
import type { Scope } from './scope.ts';

const MAX_BULLETS = 40;
const MAX_TEXT = 12_000;
const LISTS = ['feature', 'bullet', 'highlight', 'benefit', 'usp', 'key-', 'descr', 'about']
  .map(word => `[class*="${word}" i] li,[id*="${word}" i] li`)
  .join(',');
const DESCRIPTIONS =
  '[itemprop=description],[id*="descri" i],[class*="descri" i],[data-testid*="descri" i],[class*="product-info" i],[class*="rte" i],[class*="overview" i],[id*="overview" i],[class*="feature" i]';

/** Short statements listed about the product. */
export function readBullets(document: Document, isOwn: Scope): string[] {
  const bullets: string[] = [];
  for (const item of document.querySelectorAll(LISTS)) {
    if (bullets.length >= MAX_BULLETS) break;
    if (item.querySelector('li,button,input') || !isOwn(item)) continue;
    const text = textOf(item, 600);
    if (text.length < 4 || isOneLink(item, text)) continue;
    bullets.push(text);
  }
  return [...new Set(bullets)];
}

/** The product's running text: the parts marked as description, else all paragraphs of its own. */
export function readDescription(document: Document, isOwn: Scope): string {
  const texts: string[] = [];
  let length = 0;
  let last: Element | undefined;
  const add = (element: Element, least: number) => {
    if (length > MAX_TEXT || last?.contains(element) || !isOwn(element)) return;
    const text = linesOf(element, MAX_TEXT - length);
    if (text.length < least || texts.includes(text)) return;
    texts.push(text);
    length += text.length;
    last = element;
  };
  for (const element of document.querySelectorAll(DESCRIPTIONS)) {
    if (element.querySelector('h1,form,[itemtype*="schema.org/Product"]')) continue;
    add(element, 40);
  }
  if (length < 400) for (const paragraph of document.querySelectorAll('p')) add(paragraph, 50);
  return texts.join('\n');
}

function isOneLink(item: Element, text: string): boolean {
  const link = item.querySelector('a');
  return link !== null && textOf(link, 600) === text;
}
