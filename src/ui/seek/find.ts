import type { Passage } from '../../platform/messages.ts';
import { fold } from './fold.ts';

/** Characters of a page that are looked through, and places in it that are tried. */
const MOST_TEXT = 1_000_000;
const MOST_PLACES = 40;

const UNREAD = 'script,style,template,noscript,textarea,select';

/** A page's text without spaces and signs, and where each letter of it stands. */
interface Letters {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly offsets: readonly number[];
}

/**
 * Finds the deciding words of a quote within `scope`, by the whole quote, so that the same words elsewhere are not
 * taken for them. Best first: what follows `near`, the item's own element; of a breadcrumb what stands before it.
 */
export function findWords(scope: Element, words: Passage, near: Element): Range[] {
  const { quote, field } = words;
  const wanted = fold(quote).text;
  const start = fold(quote.slice(0, words.words[0])).text.length;
  const length = fold(quote.slice(...words.words)).text.length;
  if (length === 0) return [];
  const letters = lettersOf(scope);
  const places: Range[] = [];
  for (let at = letters.text.indexOf(wanted); at >= 0; at = letters.text.indexOf(wanted, at + 1)) {
    if (isWhole(letters, at, wanted.length)) places.push(rangeOf(letters, at + start, length));
    if (places.length === MOST_PLACES) break;
  }
  const isFar = (range: Range) => isBefore(range, near) !== (field === 'breadcrumb');
  return [...places.filter(range => !isFar(range)), ...places.filter(isFar)];
}

function lettersOf(scope: Element): Letters {
  const document = scope.ownerDocument;
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const offsets: number[] = [];
  let text = '';
  while (walker.nextNode() && text.length < MOST_TEXT) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest(UNREAD)) continue;
    const folded = fold(node.data);
    text += folded.text;
    for (const offset of folded.at) {
      nodes.push(node);
      offsets.push(offset);
    }
  }
  return { text, nodes, offsets };
}

/** Whether no letter of an alphabet stands right before or behind: "mic" is not in "microphone". */
function isWhole(letters: Letters, at: number, length: number): boolean {
  return !isJoined(letters, at) && !isJoined(letters, at + length);
}

function isJoined({ text, nodes, offsets }: Letters, at: number): boolean {
  if (at === 0 || at === text.length || nodes[at] !== nodes[at - 1]) return false;
  return (offsets[at] ?? 0) - (offsets[at - 1] ?? 0) < 2 && text.charCodeAt(at) < FIRST_WITHOUT_SPACES;
}

/** From here on stand scripts that part words by no spaces. */
const FIRST_WITHOUT_SPACES = 0x2e80;

function rangeOf({ nodes, offsets }: Letters, at: number, length: number): Range {
  const [first, last] = [nodes[at], nodes[at + length - 1]] as [Text, Text];
  const range = first.ownerDocument.createRange();
  range.setStart(first, offsets[at] ?? 0);
  const end = offsets[at + length - 1] ?? 0;
  range.setEnd(last, end + String.fromCodePoint(last.data.codePointAt(end) ?? 0).length);
  return range;
}

function isBefore(range: Range, element: Element): boolean {
  return range.comparePoint(element, 0) > 0;
}
