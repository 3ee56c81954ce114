/** How much of the field stands around the deciding words, in characters. */
const CONTEXT = 48;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

export interface Quote {
  /** A substring of the text. */
  readonly quote: string;
  /** Where the deciding words stand within the quote. */
  readonly words: readonly [start: number, end: number];
}

/** Cuts the words from `start` to `end` out of the text with some context, at spaces. */
export function quote(text: string, start: number, end: number): Quote {
  const from = start <= CONTEXT ? skipSpaces(text, 0, start) : afterSpace(text, start - CONTEXT, start);
  const to =
    end + CONTEXT >= text.length ? trimSpaces(text, text.length, end) : beforeSpace(text, end + CONTEXT, end);
  return { quote: text.slice(from, to), words: [start - from, end - from] };
}

/** The first position from `from` on that follows a space; `limit` where there is none. */
function afterSpace(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (isSpace(text, i - 1)) return skipSpaces(text, i, limit);
  return limit;
}

function beforeSpace(text: string, from: number, limit: number): number {
  for (let i = from; i > limit; i--) if (isSpace(text, i)) return trimSpaces(text, i, limit);
  return limit;
}

function skipSpaces(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && isSpace(text, i)) i++;
  return i;
}

function trimSpaces(text: string, to: number, limit: number): number {
  let i = to;
  while (i > limit && isSpace(text, i - 1)) i--;
  return i;
}

function isSpace(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit <= SPACE || unit === NO_BREAK_SPACE;
}
