import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built extension, for tests and commands. */

export type Target = 'chrome' | 'firefox';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['src', 'manifest', 'icons', 'vite.config.ts', 'package.json'].map(path => join(ROOT, path));

/** The folder of the build for `target`; builds first where it is missing or older than its sources. */
export function builtExtension(target: Target): string {
  const folder = join(ROOT, 'dist', target);
  const manifest = join(folder, 'manifest.json');
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (Math.max(...SOURCES.map(newest)) > built) {
    build();
  }
  return folder;
}

/**
 * Builds for both browsers. The build's many words are shown only where it fails. What tests and servers set for
 * themselves in the environment would change the bytes.
 */
export function build(): void {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
    shell,
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
}

/** Time of the newest change at or below `path`, in ms. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))));
}

/**
 * A copy of the build that also knows the shops at `matches` (match patterns), as if they stood in its manifest, and
 * that speaks one language only if `locale` names it, whatever the browser speaks. The shipped build stays as it is.
 * The caller removes the folder.
 */
export function extensionFor(target: Target, matches: readonly string[], locale?: string): string {
  const folder = mkdtempSync(join(tmpdir(), `true-headset-${target}-`));
  cpSync(builtExtension(target), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions = [...(manifest.host_permissions ?? []), ...matches];
  // The demo shop has no certificate.
  manifest.optional_host_permissions = [...(manifest.optional_host_permissions ?? []), 'http://*/*'];
  for (const script of manifest.content_scripts ?? []) script.matches.push(...matches);
  if (locale) {
    manifest.default_locale = locale;
    const locales = join(folder, '_locales');
    for (const name of readdirSync(locales))
      if (name !== locale) rmSync(join(locales, name), { recursive: true });
  }
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
