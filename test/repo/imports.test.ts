import { describe, expect, it } from 'vitest';
import { filesIn, type Import, importsOf, type SourceFile } from './sources.ts';

interface Arrow {
  readonly folder: string;
  /** Beginnings of what its files may import. */
  readonly may: readonly string[];
  /** Beginnings of what they may import as types only. */
  readonly mayTypes?: readonly string[];
  /** Beginnings that are forbidden although `may` covers them. */
  readonly mayNot?: readonly string[];
  readonly why: string;
}

const ARROWS: readonly Arrow[] = [
  {
    folder: 'src/core/',
    may: ['src/core/'],
    why: 'the core is pure: it runs in the background, in tests and on the command line, and its verdicts depend on nothing but a product',
  },
  {
    folder: 'src/shops/',
    may: ['src/shops/'],
    mayTypes: ['src/core/'],
    why: 'a shop is data, so that anybody can add one and nobody needs to run it to review it',
  },
  {
    folder: 'src/page/',
    may: [
      'src/page/',
      'src/shops/',
      'src/core/model.ts',
      'src/platform/page.ts',
      'src/platform/messenger.ts',
    ],
    mayTypes: ['src/core/', 'src/platform/', 'src/ui/'],
    why: 'readers gather and never judge, so that the rules can change without the page, and page scripts stay small',
  },
  {
    folder: 'src/ui/',
    may: ['src/ui/', 'src/platform/', 'src/core/model.ts'],
    mayTypes: ['src/_locales/'],
    why: 'the interface shows verdicts and knows no rules, so that it cannot say what the evidence does not',
  },
  {
    folder: 'src/platform/',
    may: ['src/platform/', 'src/core/identity.ts', 'tldts', 'webextension-polyfill'],
    mayTypes: ['src/core/model.ts', 'src/shops/shop.ts'],
    why: 'messages and settings are the ground that the other parts stand on',
  },
  {
    folder: 'src/background/',
    may: ['src/background/', 'src/core/', 'src/platform/', 'src/shops/', 'webextension-polyfill'],
    mayTypes: ['src/ui/'],
    why: 'the background has no page and draws nothing',
  },
];

function startsWithAny(target: string, beginnings: readonly string[] = []): boolean {
  return beginnings.some(beginning => target.startsWith(beginning));
}

function isAllowed({ target, isType }: Import, { may, mayTypes, mayNot }: Arrow): boolean {
  if (startsWithAny(target, mayNot)) return false;
  return startsWithAny(target, may) || (isType && startsWithAny(target, mayTypes));
}

describe('the arrows between folders', () => {
  const files = filesIn('src');

  it.each(ARROWS)('$folder imports only what it may: $why', arrow => {
    const own = files.filter(({ path }) => path.startsWith(arrow.folder));
    const strays = own.flatMap(file =>
      importsOf(file)
        .filter(found => !isAllowed(found, arrow))
        .map(({ target }) => `${file.path} imports ${target}`),
    );
    expect(own).not.toHaveLength(0);
    expect(strays, arrow.why).toEqual([]);
  });

  it('has a rule for every folder', () => {
    const ruled = (path: string) => ARROWS.some(({ folder }) => path.startsWith(folder));
    const entries = ['src/gate.ts', 'src/annotator.ts', 'src/badges.ts'];
    expect(files.map(({ path }) => path).filter(path => !ruled(path) && !entries.includes(path))).toEqual([]);
  });
});

describe('importsOf', () => {
  const file = (text: string): SourceFile => ({ path: 'src/ui/a/b.ts', text });

  it.each([
    ["import { x } from '../c.ts';", { target: 'src/ui/c.ts', isType: false }],
    ["import type { X } from '../../core/model.ts';", { target: 'src/core/model.ts', isType: true }],
    ["import {\n  x,\n  type Y,\n} from './d.ts';", { target: 'src/ui/a/d.ts', isType: false }],
    ["export type { X } from './d.ts';", { target: 'src/ui/a/d.ts', isType: true }],
    ["import 'some-package';", { target: 'some-package', isType: false }],
    ["const x = await import('./d.ts');", { target: 'src/ui/a/d.ts', isType: false }],
  ])('reads %j', (text, expected) => {
    expect(importsOf(file(text))).toEqual([expected]);
  });

  it('passes over comments', () => {
    expect(importsOf(file("// import { x } from '../c.ts';\n/* import '../c.ts' */"))).toEqual([]);
  });
});
