import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './extension.ts';
import { pathsIn, zipOf } from './zip.ts';

/**
 * `npm run package`: the three files that the stores want, in `dist/packages`. The same commit gives the same bytes.
 * Chrome and Edge take the one for Chrome; Mozilla also wants the source, which is what git knows of this folder.
 */

const TARGET = 'dist/packages';

function sources(): string[] {
  const changed = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  if (changed !== '') throw new Error(`Commit first: a package is made from what git knows.\n${changed}`);
  return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
}

function write(name: string, zip: Uint8Array): void {
  const path = join(TARGET, name);
  writeFileSync(path, zip);
  const hash = createHash('sha256').update(zip).digest('hex');
  console.log(`${path}  ${zip.length} bytes  sha256 ${hash}`);
}

try {
  const source = sources();
  build();
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(TARGET, { recursive: true });
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const browser of ['chrome', 'firefox']) {
    const folder = join('dist', browser);
    write(`${name}-${version}-${browser}.zip`, zipOf(folder, pathsIn(folder)));
  }
  write(`${name}-${version}-source.zip`, zipOf('.', source));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
