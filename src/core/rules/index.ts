import type { Rule } from './rule.ts';

/** Every rule; each is one file of this folder and needs no entry here. */
export const rules: readonly Rule[] = Object.values(
  import.meta.glob<Rule>(['./*.ts', '!./index.ts', '!./rule.ts'], {
    eager: true,
    import: 'default',
  }),
);
