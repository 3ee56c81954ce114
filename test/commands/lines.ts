import type { Product, Spec } from '../../src/core/model.ts';

/**
 * Reads one line of a products file: `{"id", "title", "brand"?, "category"?: string[], "description"?, "bullets"?: string[],
 * "specs"?: {label: value}, "url"?, "site"?, "lang"?}`; other keys are passed over.
 * @throws Error saying what is wrong with the line.
 */
export function readLine(line: string): { id: unknown; product: Product; raw: Record<string, unknown> } {
  const raw: unknown = JSON.parse(line);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new Error('not a JSON object');
  const record = raw as Record<string, unknown>;
  if (typeof record.title !== 'string') throw new Error('no title');
  return { id: record.id ?? null, product: toProduct(record, record.title), raw: record };
}

function toProduct(record: Record<string, unknown>, title: string): Product {
  const text = (key: string) => (typeof record[key] === 'string' ? { [key]: record[key] } : {});
  const breadcrumb = strings(record.category);
  const bullets = strings(record.bullets);
  const specs = toSpecs(record.specs);
  return {
    title,
    ...text('brand'),
    ...text('description'),
    ...text('url'),
    ...text('site'),
    ...text('lang'),
    ...(breadcrumb && { breadcrumb }),
    ...(bullets && { bullets }),
    ...(specs && { specs }),
  };
}

function strings(value: unknown): string[] | undefined {
  const list = typeof value === 'string' ? [value] : value;
  return Array.isArray(list) ? list.filter(item => typeof item === 'string') : undefined;
}

function toSpecs(value: unknown): Spec[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).flatMap(([label, cell]) =>
    cell === null || typeof cell === 'object' ? [] : [{ label, value: String(cell) }],
  );
}
