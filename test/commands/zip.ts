import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Zips know no time zones, and no time before this. */
const FIXED_TIME = new Date(1980, 0, 1);

/** A zip of files, the same bytes for the same files wherever and whenever it is made. Paths are relative to `folder`. */
export function zipOf(folder: string, paths: readonly string[]): Uint8Array {
  const files: Zippable = {};
  for (const path of [...paths].sort()) files[path] = readFileSync(join(folder, path));
  return zipSync(files, { level: 9, mtime: FIXED_TIME });
}

/** All files below a folder, with `/` between their steps on every system. */
export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => statSync(join(folder, path)).isFile())
    .map(path => path.replaceAll('\\', '/'));
}
