import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { builtExtension } from '../commands/extension.ts';
import { notice } from '../commands/notice.ts';
import { pathsIn, zipOf } from '../commands/zip.ts';
import { ROOT } from './sources.ts';

const { dependencies, devDependencies, version } = JSON.parse(
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

it.each(['chrome', 'firefox'] as const)(
  'the package for %s is the build, byte for byte each time',
  target => {
    const folder = builtExtension(target);
    const paths = pathsIn(folder);
    const zip = zipOf(folder, paths);
    expect(Buffer.compare(zip, zipOf(folder, paths.toReversed()))).toBe(0);
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual(paths.toSorted());
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    expect(manifest).toMatchObject({ manifest_version: 3, version });
  },
);
