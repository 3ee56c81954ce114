import type { Brand, KnownModel } from './format.ts';

/** What nearly all of a brand's known models have in common; a fact is absent where they differ. */
export type BrandUsual = Partial<Pick<KnownModel, 'form' | 'purpose'>>;

const SHARE = 0.85;
const MIN_MODELS = 5;

const cache = new WeakMap<Brand, BrandUsual>();

/** A brand that makes gaming headsets only is a reason to expect one. */
export function brandUsual(brand: Brand): BrandUsual {
  let usual = cache.get(brand);
  if (!usual) {
    usual = { ...common(brand, 'form'), ...common(brand, 'purpose') };
    cache.set(brand, usual);
  }
  return usual;
}

function common(brand: Brand, fact: 'form' | 'purpose'): BrandUsual {
  const counts = new Map<string, number>();
  for (const model of brand.models) counts.set(model[fact], (counts.get(model[fact]) ?? 0) + 1);
  const [value, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['unknown', 0];
  const usual =
    value !== 'unknown' && brand.models.length >= MIN_MODELS && count >= SHARE * brand.models.length;
  return usual ? ({ [fact]: value } as BrandUsual) : {};
}
