import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A source file by its path from the repository's root, with `/` on every system: "src/page/text.ts". */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** Path from the root for our own files, else the package's name. */
  readonly target: string;
  readonly isType: boolean;
}

export function filesIn(folder: string, ending = '.ts'): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => join(folder, name))
    .sort()
    .map(path => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Imports and re-exports, static and dynamic. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const statements = code(text).matchAll(
    /\b(?:(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s*)?|import\s*\(\s*)['"]([^'"]+)['"]/g,
  );
  return [...statements].map(([, type, name = '']) => ({
    target: targetOf(path, name),
    isType: Boolean(type),
  }));
}

function targetOf(from: string, name: string): string {
  if (!name.startsWith('.')) return name;
  return relative(ROOT, resolve(ROOT, dirname(from), name)).replaceAll('\\', '/');
}

/** The text without comments. Good enough for source that a formatter has laid out. */
export function code(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}
