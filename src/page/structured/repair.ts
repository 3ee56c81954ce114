import { decodeEntities } from '../text.ts';

/**
 * Parses JSON as shops write it. What is mended is what real themes break, and only where the meaning is plain:
 * comments, raw control characters in strings, impossible escapes, trailing commas and semicolons, HTML-escaped quotes.
 * Throws a SyntaxError when that is not enough.
 */
export function parseLoose(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(mend(text.includes('"') ? text : decodeEntities(text)));
  }
}

const CONTROL: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function mend(text: string): string {
  const source = text
    .replace(/^[\s\ufeff]*(?:\/\/)?\s*(?:<!--|<!\[CDATA\[)/, '')
    .replace(/(?:\/\/)?\s*(?:-->|\]\]>)\s*$/, '');
  const parts: string[] = [];
  let at = 0;
  while (at < source.length) {
    const char = source.charAt(at);
    if (char === '"') {
      const end = stringEnd(source, at);
      parts.push(mendString(source.slice(at, end)));
      at = end;
    } else if (char === '/' && source[at + 1] === '*') {
      at = indexAfter(source, '*/', at + 2);
    } else if (char === '/' && source[at + 1] === '/') {
      at = indexAfter(source, '\n', at);
    } else {
      if (char === '}' || char === ']') dropLast(parts, /^[\s,]$/);
      parts.push(char);
      at++;
    }
  }
  dropLast(parts, /^[\s;]$/);
  return parts.join('');
}

function indexAfter(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}

function dropLast(parts: string[], unwanted: RegExp): void {
  while (unwanted.test(parts.at(-1) ?? '')) parts.pop();
}

/** Index after the closing quote, or the end of the text. */
function stringEnd(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '"') return at + 1;
  }
  return source.length;
}

function mendString(quoted: string): string {
  return quoted
    .replace(/\\(u[\da-fA-F]{4}|[\s\S]?)/g, (pair, char: string) => {
      if (/^(?:["\\/bfnrt]|u.{4})$/.test(char)) return pair;
      return char === "'" ? char : `\\\\${char}`;
    })
    .replace(/\p{Cc}/gu, char => CONTROL[char] ?? ' ');
}
