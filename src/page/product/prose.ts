import { queryAll } from '../roots.ts';
import { linesOf, textOf } from '../text.ts';
import { words } from '../words.ts';
import type { Scope } from './scope.ts';

const MAX_BULLETS = 40;
const MAX_TEXT = 12_000;
/** Shorter paragraphs are labels; a part marked as description may be short. */
const MIN_TEXT = 40;
const MIN_MARKED = 12;
/** Short statements listed about the product. */
export function readBullets(parts: readonly Element[], isOwn: Scope): string[] {
  const bullets: string[] = [];
  for (const item of parts.flatMap(part => queryAll(part, 'li'))) {
    if (bullets.length >= MAX_BULLETS) break;
    if (item.querySelector('li,button,input') || !isOwn(item)) continue;
    const text = textOf(item, 600);
    const link = linkText(item);
    if (text.length < 4 || text === link || words.shopTalk.test(link)) continue;
    bullets.push(text);
  }
  return [...new Set(bullets)];
}

/** The product's running text: the parts marked as description, then paragraphs of its own. */
export function readDescription(document: Document, parts: readonly Element[], isOwn: Scope): string {
  const texts = new Set<string>();
  let room = MAX_TEXT;
  const add = (element: Element, least: number) => {
    const text = linesOf(element, room, isOwn);
    if (text.length < least || texts.has(text)) return;
    texts.add(text);
    room -= text.length;
  };
  for (const part of parts) if (room > 0) add(part, MIN_MARKED);
  for (const paragraph of queryAll(document, 'p')) {
    if (room <= MAX_TEXT / 2) break;
    if (isOwn(paragraph) && !parts.some(part => part.contains(paragraph))) add(paragraph, MIN_TEXT);
  }
  return [...texts].join('\n');
}

/** What the first link in an element says, or the element that is a link. */
export function linkText(element: Element): string {
  const link = element.matches('a') ? element : element.querySelector('a');
  return link ? textOf(link, 600) : '';
}
