import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `npm run notice`: writes NOTICE, the licences of all code of others that is in the packages. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LICENCE = /^licen[cs]e/i;

/** What NOTICE has to say: each package that ships, with its version, origin and licence in full. */
export function notice(): string {
  const shipped = dependenciesOf(join(ROOT, 'package.json'));
  return `True Headset contains the following software of others.\n${[...shipped].sort().map(about).join('')}`;
}

/** Dependencies and their own, by name. */
function dependenciesOf(manifest: string, found = new Set<string>()): Set<string> {
  for (const name of Object.keys(read(manifest).dependencies ?? {})) {
    if (found.has(name)) continue;
    found.add(name);
    dependenciesOf(join(ROOT, 'node_modules', name, 'package.json'), found);
  }
  return found;
}

function about(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license, homepage, repository } = read(join(folder, 'package.json'));
  const file = readdirSync(folder).find(entry => LICENCE.test(entry));
  if (!file) throw new Error(`${name} has no licence file`);
  const origin = homepage ?? repository?.url ?? `https://www.npmjs.com/package/${name}`;
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `\n${'-'.repeat(80)}\n${name} ${version} (${license})\n${origin}\n\n${text}\n`;
}

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly homepage?: string;
  readonly repository?: { readonly url: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

function read(manifest: string): Manifest {
  return JSON.parse(readFileSync(manifest, 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(ROOT, 'NOTICE'), notice());
