import type { Lexicon } from './concepts.ts';

/** Every language's words; each language is one file, named by its tag, and needs no entry here. */
export const lexicons: readonly Lexicon[] = Object.values(
  import.meta.glob<Lexicon>(['./??.ts', './??-??.ts'], {
    eager: true,
    import: 'default',
  }),
);
