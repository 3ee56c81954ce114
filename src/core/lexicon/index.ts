import type { Lexicon } from './concepts.ts';

/** Every language's words; each language is one file of this folder and needs no entry here. */
export const lexicons: readonly Lexicon[] = Object.values(
  import.meta.glob<Lexicon>(['./*.ts', '!./concepts.ts', '!./index.ts', '!./find.ts', '!./meanings.ts'], {
    eager: true,
    import: 'default',
  }),
);
