import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run new -- shop|language|rule|brand NAME` writes the frame of one file, for somebody to fill in.
 * Exit status 1, and nothing written, if there is no such frame, the name is no name, or the file exists.
 */

const USAGE = 'Usage: npm run new -- shop|language|rule|brand NAME';

/** Files by their path, and what comes next. */
interface Frame {
  readonly files: Readonly<Record<string, string>>;
  readonly next: string;
}

/** Thrown for what the caller can put right. */
class Refusal extends Error {}

const FRAMES: Readonly<Record<string, (name: string, root: string) => Frame>> = {
  shop: (name, root) => {
    const id = idOf(name);
    return {
      files: { [`src/shops/${id}.ts`]: shopFile(id, name), 'src/shops/index.ts': indexWith(id, root) },
      next: 'Fill in its hosts and selectors; then `npx vitest run --project unit test/shops` shows its row for the README.',
    };
  },
  language: name => {
    if (!/^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(name))
      throw new Refusal('A language is named by its code: nl, zh-TW.');
    return {
      files: { [`src/core/lexicon/${name.toLowerCase()}.ts`]: languageFile(name) },
      next: 'Fill in the words; src/core/lexicon/concepts.ts says what each concept means.',
    };
  },
  rule: name => ({
    files: { [`src/core/rules/${idOf(name)}.ts`]: ruleFile(idOf(name)) },
    next: 'Fill in what it says, on which concepts, and examples; `npx vitest run --project unit test/core` runs them.',
  }),
  brand: name => ({
    files: { [`src/core/models/${idOf(name)}.ts`]: brandFile(name) },
    next: 'Write one model a line: `alias, alias = form microphone purpose`.',
  }),
};

/** Writes the frame below `root`. @returns the exit status. */
export function main(args: readonly string[], root = process.cwd()): number {
  try {
    const [kind = '', ...words] = args;
    const name = words.join(' ').trim();
    const frame = Object.hasOwn(FRAMES, kind) ? FRAMES[kind] : undefined;
    if (!frame || name === '') throw new Refusal(USAGE);
    const { files, next } = frame(name, root);
    const [first = ''] = Object.keys(files);
    if (existsSync(join(root, first))) throw new Refusal(`${first} is there already.`);
    for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
    console.log(`${Object.keys(files).join(' and ')} written. ${next}`);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** "El Corte Inglés" → "el-corte-ingles". */
function idOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/[\p{M}'’]/gu, '');
  const id = plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (!/^[a-z]/.test(id))
    throw new Refusal(`"${name}" makes no file name: begin it with a letter from a to z.`);
  return id;
}

function variableOf(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

function shopFile(id: string, name: string): string {
  return `import type { Shop } from './shop.ts';

export const ${variableOf(id)}: Shop = {
  id: '${id}',
  name: ${quote(name)},
  hosts: ['${id}.example'],
  checked: 'none',
  note: 'Nothing was at hand; the generic reader and the structured data read it.',
};
`;
}

/** The index of the shops that it held, and this one. */
function indexWith(id: string, root: string): string {
  const text = readFileSync(join(root, 'src/shops/index.ts'), 'utf8');
  const held = [...text.matchAll(/^import \{ \w+ \} from '\.\/([\w-]+)\.ts';$/gm)].map(
    ([, other = '']) => other,
  );
  const ids = [...held, id].sort();
  const importOf = (file: string) =>
    file === 'shop'
      ? "import type { Shop } from './shop.ts';"
      : `import { ${variableOf(file)} } from './${file}.ts';`;
  const comment = /\/\*\*[\s\S]*?\*\//.exec(text)?.[0] ?? '';
  return `${[...ids, 'shop'].sort().map(importOf).join('\n')}

${comment}
export const shops: readonly Shop[] = [
${ids.map(other => `  ${variableOf(other)},`).join('\n')}
];
`;
}

function languageFile(code: string): string {
  return `import type { Lexicon } from './concepts.ts';

export default {
  language: '${code}',
  terms: {
    headphones: [],
    earphones: [],
    headset: [],
    microphone: [],
    withMic: [],
    withoutMic: [],
    wireless: [],
    negation: [],
  },
} satisfies Lexicon;
`;
}

function ruleFile(id: string): string {
  return `import type { Rule } from './rule.ts';

export default {
  id: '${id}',
  says: {},
  on: [],
  yes: [],
  no: [],
} satisfies Rule;
`;
}

function brandFile(name: string): string {
  return `import { brand } from './format.ts';

export default brand(
  ${quote(name)},
  [],
  \`
\`,
);
`;
}
