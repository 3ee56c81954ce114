import { FIELD_NAMES, type FieldName, type Product, type Source, type Spec } from '../core/model.ts';

/** What one reader found out about a product. */
export type Fields = Partial<Omit<Product, 'sources' | 'site' | 'lang'>>;

export interface Reading {
  readonly source: Source;
  readonly fields: Fields;
}

const MAX_SPECS = 150;
const MAX_BULLETS = 60;
const MAX_DESCRIPTION = 20_000;

/**
 * One product out of several readings, best first: single values come from the first reading that has one,
 * specs and bullets add up, and a description is followed by what later readings add to it.
 */
export function mergeFields(readings: readonly Reading[]): Fields & Pick<Product, 'sources'> {
  const merged: Record<string, unknown> = {};
  const sources: Partial<Record<FieldName, Source>> = {};
  for (const { source, fields } of readings) {
    for (const [name, value] of Object.entries(fields)) {
      if (value === undefined || value.length === 0 || merged[name] !== undefined) continue;
      merged[name] = value;
      if ((FIELD_NAMES as readonly string[]).includes(name)) sources[name as FieldName] = source;
    }
  }
  const all = readings.map(reading => reading.fields);
  if (merged.specs) merged.specs = uniqueSpecs(all.flatMap(fields => fields.specs ?? []));
  if (merged.bullets)
    merged.bullets = [...new Set(all.flatMap(fields => fields.bullets ?? []))].slice(0, MAX_BULLETS);
  if (merged.description) merged.description = joinTexts(all.map(fields => fields.description ?? ''));
  return { ...merged, sources } as Fields & Pick<Product, 'sources'>;
}

function uniqueSpecs(specs: readonly Spec[]): Spec[] {
  const byRow = new Map(specs.map(spec => [`${spec.label}\n${spec.value}`.toLowerCase(), spec]));
  return [...byRow.values()].slice(0, MAX_SPECS);
}

function joinTexts(texts: readonly string[]): string {
  let joined = '';
  for (const text of texts) {
    const fresh = text.split('\n').filter(line => !joined.includes(line));
    if (fresh.length > 0) joined += (joined && '\n') + fresh.join('\n');
  }
  return joined.slice(0, MAX_DESCRIPTION);
}
