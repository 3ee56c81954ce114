import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { base } from '../../manifest/base.ts';
import { ROOT } from './sources.ts';

const { scripts, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

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

describe('the read-me', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

  it('lists the keys that the manifest suggests', () => {
    const told = [...readme.matchAll(/^\| (Alt\+\S+) \|/gm)].map(([, key]) => key);
    const keys = Object.values(base.commands).map(({ suggested_key }) => suggested_key.default);
    expect(told.sort()).toEqual(keys.sort());
  });

  it('names every language of the interface', () => {
    const english = new Intl.DisplayNames('en', { type: 'language' });
    const [, list = ''] = /^It speaks (.+?), and reads/m.exec(readme) ?? [];
    const names = readdirSync(join(ROOT, 'src/_locales')).map(name => english.of(name.slice(0, 2)));
    expect(list.split(/, | and /)).toEqual([...new Set(names)].sort());
  });

  it('counts the languages that are read', () => {
    const lexicons = readdirSync(join(ROOT, 'src/core/lexicon')).filter(name =>
      /^[a-z]{2}(?:-[a-z]{2})?\.ts$/.test(name),
    );
    expect(readme).toContain(`reads shops in ${lexicons.length} languages`);
  });
});

describe('the changelog', () => {
  const changes = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');

  it('has the version that is built', () => {
    expect(changes).toMatch(new RegExp(`^## ${version.replaceAll('.', '\\.')} `, 'm'));
  });
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

  it('explains every permission of the manifest', () => {
    const text = readFileSync(join(ROOT, 'manifest/store/permissions.md'), 'utf8');
    for (const permission of [...base.permissions, ...base.optional_host_permissions])
      expect(text).toContain(`\`${permission}\``);
  });
});
