import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources.ts';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Documents of the repository, by their paths from its root. */
const documents = ['', '.github', 'manifest', 'test'].flatMap(folder =>
  readdirSync(join(ROOT, folder), { recursive: folder !== '', encoding: 'utf8' })
    .filter(path => path.endsWith('.md'))
    .map(path => join(folder, path).replaceAll('\\', '/')),
);

describe.each(documents)('%s', document => {
  const text = readFileSync(join(ROOT, document), 'utf8');

  it('names commands that exist', () => {
    const named = [...text.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g)].map(
      ([, run, short]) => run ?? short ?? '',
    );
    expect(named.filter(name => !(name in scripts))).toEqual([]);
  });

  it('names files that exist', () => {
    // `src/core/lexicon/<language>.ts` and the like stand for many.
    const named = [...text.matchAll(/`((?:src|test|manifest|icons|\.github|\.ci)\/[^`\s]*)`/g)]
      .map(([, path = '']) => path)
      .filter(path => !/[<*{]/.test(path));
    expect(named.filter(path => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)/g), ...text.matchAll(/\b(?:src|srcset)="([^"]+)"/g)]
      .map(([, link = '']) => link)
      .filter(link => !/^[a-z]+:/.test(link));
    expect(links.filter(link => !existsSync(join(ROOT, dirname(document), link)))).toEqual([]);
  });
});

it('every command is told of somewhere', () => {
  const all = documents.map(document => readFileSync(join(ROOT, document), 'utf8')).join('\n');
  const told = (name: string) => new RegExp(`npm (?:run (?:-s )?)?${name}\\b`).test(all);
  expect(Object.keys(scripts).filter(name => !told(name))).toEqual([]);
});

describe('what the stores ask for', () => {
  const listings = readdirSync(join(ROOT, 'manifest/store/listing'));

  it.each(listings)('%s is short where it must be, and there is an interface in its language', name => {
    const [, short = ''] =
      /\*\*[^*]+\*\*\s*(.+)/.exec(readFileSync(join(ROOT, 'manifest/store/listing', name), 'utf8')) ?? [];
    expect(short.length).toBeGreaterThan(20);
    expect(short.length).toBeLessThanOrEqual(132);
    expect(existsSync(join(ROOT, 'src/_locales', name.replace('.md', ''), 'messages.json'))).toBe(true);
  });

  it('explains every permission of the manifest', async () => {
    const { base } = await import('../../manifest/base.ts');
    const text = readFileSync(join(ROOT, 'manifest/store/permissions.md'), 'utf8');
    for (const permission of [...base.permissions, ...base.optional_host_permissions])
      expect(text).toContain(`\`${permission}\``);
  });
});
