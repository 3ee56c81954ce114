import type { Passage } from '../../platform/messages.ts';
import { fold } from './fold.ts';

/** Characters of a page that are looked through, and places in it that are tried. */
const MOST_TEXT = 1_000_000;
const MOST_PLACES = 40;

/** What no reader sees, and our own layer, which quotes the page. */
const UNREAD = 'script,style,template,noscript,textarea,select,true-headset-layer';

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
  const nodes: Text[] = [];
  const offsets: number[] = [];
  let text = '';
  for (const node of textsIn(scope)) {
    const folded = fold(node.data);
    text += folded.text;
    for (const offset of folded.at) {
      nodes.push(node);
      offsets.push(offset);
    }
    if (text.length > MOST_TEXT) break;
  }
  return { text, nodes, offsets };
}

/** In page order, and within open shadow roots, too. */
function* textsIn(within: Node): Generator<Text> {
  for (let node = within.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) yield node as Text;
    if (node.nodeType !== Node.ELEMENT_NODE || (node as Element).matches(UNREAD)) continue;
    const { shadowRoot } = node as Element;
    if (shadowRoot) yield* textsIn(shadowRoot);
    yield* textsIn(node);
  }
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
  const last = at + length - 1;
  const [start, end] = [nodes[at], nodes[last]] as [Text, Text];
  const range = start.ownerDocument.createRange();
  range.setStart(start, offsets[at] ?? 0);
  if (start.getRootNode() !== end.getRootNode()) range.setEnd(start, start.length);
  else range.setEnd(end, afterLetter(end, offsets[last] ?? 0));
  return range;
}

function afterLetter({ data }: Text, offset: number): number {
  return offset + ((data.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);
}

/** Nothing is known of the order of two that stand under different roots. */
function isBefore({ startContainer: node }: Range, element: Element): boolean {
  const order = node.compareDocumentPosition(element);
  return (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !(order & Node.DOCUMENT_POSITION_DISCONNECTED);
}
