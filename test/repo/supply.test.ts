import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../commands/extension.ts';
import { notice } from '../commands/notice.ts';
import { pathsIn, zipOf } from '../commands/zip.ts';
import { filesIn, importsOf, ROOT } from './sources.ts';

const { dependencies, devDependencies, scripts, version } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
);

it('NOTICE is what `npm run notice` writes', () => {
  expect(readFileSync(join(ROOT, 'NOTICE'), 'utf8')).toBe(notice());
});

it('every dependency is pinned to one version', () => {
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions.filter(([, wanted]) => !/^\d+\.\d+\.\d+$/.test(String(wanted)))).toEqual([]);
});

it('what ships is two packages, each for a reason that CONTRIBUTING gives', () => {
  expect(Object.keys(dependencies)).toEqual(['tldts', 'webextension-polyfill']);
});

it('no code needs a package that is not among them', () => {
  const declared = Object.keys({ ...dependencies, ...devDependencies });
  // The tests of the repository speak of imports that are none.
  const files = ['src', 'manifest', 'test']
    .flatMap(folder => filesIn(folder))
    .filter(({ path }) => !path.startsWith('test/repo/'));
  const needed = files
    .flatMap(file => importsOf(file))
    .map(({ target }) => target)
    .filter(target => !/^(?:node:|virtual:|(?:src|manifest|test|icons)\/|package\.json)/.test(target))
    .map(target => /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target);
  expect([...new Set(needed)].filter(name => /^[@a-z]/.test(name) && !declared.includes(name))).toEqual([]);
});

it('commands go through one runner', () => {
  const tools = Object.values<string>(scripts).map(line => line.split(' ', 2).join(' '));
  expect(
    tools.filter(tool => !/^(?:node test\/commands\/run\.mjs|npm run|(?:tsc|biome|vite) .*)$/.test(tool)),
  ).toEqual([]);
});

describe.each(['chrome', 'firefox'] as const)('the package for %s', target => {
  const folder = builtExtension(target);
  const paths = pathsIn(folder);
  const zip = zipOf(folder, paths);
  const files = unzipSync(zip);

  it('is the same bytes each time, in whatever order the folder is read', () => {
    expect(Buffer.compare(zip, zipOf(folder, paths.toReversed()))).toBe(0);
  });

  it('is the build, and no more', () => {
    expect(Object.keys(files)).toEqual(paths.toSorted());
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    expect(manifest).toMatchObject({ manifest_version: 3, version });
  });

  it('says the oldest browser that it runs in, as the read-me does', () => {
    const { minimum_chrome_version: chrome, browser_specific_settings: firefox } = JSON.parse(
      strFromU8(files['manifest.json'] ?? new Uint8Array()),
    );
    const least = Number.parseInt(chrome ?? firefox.gecko.strict_min_version, 10);
    expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain(`(${least} or newer)`);
  });
});
