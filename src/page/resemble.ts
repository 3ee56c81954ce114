import { plainWords, squash } from './text.ts';

/** From here on, two names are taken for one. */
export const ALIKE = 0.5;

/** How alike two names are, 0 to 1: equal, one within the other ("Name | Shop"), or by shared words. */
export function resemblance(a: string, b: string): number {
  const [left, right] = [squash(a), squash(b)];
  if (left === '' || right === '') return 0;
  if (left === right) return 1;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length >= 4 && long.includes(short)) return 0.6 + (0.35 * short.length) / long.length;
  const [few, many] = [new Set(plainWords(a)), new Set(plainWords(b))].sort((x, y) => x.size - y.size) as [
    Set<string>,
    Set<string>,
  ];
  const shared = [...few].filter(word => many.has(word)).length;
  return few.size < 2 ? 0 : (0.9 * shared) / ((few.size + many.size) / 2);
}
