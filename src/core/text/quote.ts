/** How much of the field stands around the deciding words, in characters. */
const CONTEXT = 48;

export interface Quote {
  /** A substring of the text. */
  readonly quote: string;
  /** Where the deciding words stand within the quote. */
  readonly words: readonly [start: number, end: number];
}

/** Cuts the words from `start` to `end` out of the text with some context, at word boundaries. */
export function quote(text: string, start: number, end: number): Quote {
  const from = wordBoundary(text, start, -1, start - CONTEXT);
  const to = wordBoundary(text, end, 1, end + CONTEXT);
  return { quote: text.slice(from, to), words: [start - from, end - from] };
}

/** The last boundary met on the way from `at` to `limit`; `at` itself where there is none. */
function wordBoundary(text: string, at: number, step: 1 | -1, limit: number): number {
  if (step < 0 && limit <= 0) return leadingSpace(text, at);
  if (step > 0 && limit >= text.length) return Math.max(at, text.trimEnd().length);
  for (let i = limit; i !== at; i -= step) {
    const char = text.charAt(step < 0 ? i - 1 : i);
    if (/\s/.test(char)) return step < 0 ? i : i;
  }
  return at;
}

function leadingSpace(text: string, at: number): number {
  return Math.min(at, text.length - text.trimStart().length);
}
