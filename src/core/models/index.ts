import type { Brand } from './format.ts';

/** Every brand with known models; each brand is one file of this folder and needs no entry here. */
export const brands: readonly Brand[] = Object.values(
  import.meta.glob<Brand>(['./*.ts', '!./brand-usual.ts', '!./format.ts', '!./index.ts', '!./recognise.ts'], {
    eager: true,
    import: 'default',
  }),
);
