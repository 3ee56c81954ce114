import { describe, expect, it } from 'vitest';
import { code, filesIn } from './sources.ts';

interface Ban {
  readonly name: string;
  readonly pattern: RegExp;
  readonly why: string;
  /** Beginnings of paths where it is allowed. */
  readonly except?: readonly string[];
}

const BANS: readonly Ban[] = [
  {
    name: 'markup made from text',
    pattern: /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|document\.write)\b/,
    why: 'the text of a page is never HTML to us: a shop could otherwise write into the extension',
  },
  {
    name: 'code made from text',
    pattern: /\beval\s*\(|\bnew Function\b|\bset(?:Timeout|Interval)\s*\(\s*['"`]/,
    why: 'stores refuse it, and text of a page could become code',
  },
  {
    name: 'requests',
    pattern:
      /\bfetch\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)\b/,
    why: 'the first promise: no request leaves because of us',
  },
  {
    name: 'the browser’s extension interface',
    pattern:
      /\b(?:browser|chrome)\.(?:runtime|tabs|storage|scripting|action|permissions|i18n|windows)\b|['"]webextension-polyfill['"]/,
    why: 'only platform/ and background/ know that there is a browser around us, so that all else runs in plain tests',
    except: ['src/platform/', 'src/background/'],
  },
  {
    name: 'the computed layout',
    pattern:
      /\b(?:getBoundingClientRect|getComputedStyle|getClientRects|innerText|offset(?:Width|Height|Top|Left|Parent)|elementFromPoint)\b/,
    why: 'reading a page must not make the browser lay it out; two thirds of a predecessor’s jank came from that',
    except: ['src/ui/', 'src/platform/', 'src/background/'],
  },
  {
    name: 'compiler and linter silencers',
    pattern: /@ts-(?:ignore|expect-error|nocheck)|biome-ignore/,
    why: 'what has to be silenced has to be changed',
  },
];

describe('what no source file contains', () => {
  const files = filesIn('src');

  it.each(BANS)('$name: $why', ({ name, pattern, why, except = [] }) => {
    const text = name.includes('silencers') ? (all: string) => all : code;
    const found = files
      .filter(({ path }) => !except.some(beginning => path.startsWith(beginning)))
      .filter(file => pattern.test(text(file.text)))
      .map(({ path }) => path);
    expect(found, why).toEqual([]);
  });
});

/** A file that needs more lines does more than one thing. */
const MOST_LINES = 250;
/** Tables grow with the world, not with our ideas. */
const DATA = ['src/core/lexicon/', 'src/core/models/', 'src/shops/', 'test/shop/products/', 'test/corpus/'];

describe('the size of files', () => {
  it(`is at most ${MOST_LINES} lines, tables of data aside`, () => {
    const long = [...filesIn('src'), ...filesIn('test'), ...filesIn('manifest')]
      .filter(({ path }) => !DATA.some(beginning => path.startsWith(beginning)))
      .filter(({ text }) => text.split('\n').length - 1 > MOST_LINES)
      .map(({ path }) => path);
    expect(long).toEqual([]);
  });
});
