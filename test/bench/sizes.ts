import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { builtExtension, type Target } from '../commands/extension.ts';

/** Bytes, as shipped. */
export interface Sizes {
  /** Each script that enters a page. */
  readonly scripts: Readonly<Record<string, number>>;
  /** All files, unpacked. */
  readonly packages: Readonly<Record<Target, number>>;
  /** What each dependency would add where all of it were used. */
  readonly dependencies: Readonly<Record<string, number>>;
}

const PAGE_SCRIPTS = ['gate.js', 'annotator.js', 'badges.js'];
const TARGETS: readonly Target[] = ['chrome', 'firefox'];

export async function sizes(): Promise<Sizes> {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  const added: Record<string, number> = {};
  for (const name of Object.keys(dependencies)) added[name] = await bytesOf(name);
  const scripts = join(builtExtension('chrome'), 'src');
  return {
    scripts: Object.fromEntries(PAGE_SCRIPTS.map(name => [name, statSync(join(scripts, name)).size])),
    packages: Object.fromEntries(TARGETS.map(target => [target, bytesIn(builtExtension(target))])) as Record<
      Target,
      number
    >,
    dependencies: added,
  };
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => statSync(join(folder, name)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}

async function bytesOf(dependency: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'true-headset-size-'));
  const entry = join(folder, 'entry.js');
  writeFileSync(
    entry,
    `import * as all from ${JSON.stringify(fileURLToPath(import.meta.resolve(dependency)))};\nglobalThis.all = all;\n`,
  );
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: { outDir: join(folder, 'out'), target: 'es2023', rollupOptions: { input: entry } },
    });
    return bytesIn(join(folder, 'out'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
