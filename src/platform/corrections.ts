/**
 * What the user said that products really are, in this machine's storage: `correction:<identity>` → {@link Correction}.
 * Whatever else a product is known by has a key of its own, which names that identity (`of`). Whatever else is found
 * there counts as nothing.
 */
import { LONGEST_IDENTITY } from '../core/identity.ts';
import type { Class } from '../core/model.ts';
import { type Area, areaUnder } from './area.ts';

export interface Correction {
  readonly identity: string;
  readonly as: Correctable;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What else the product is known by. */
  readonly also?: readonly string[];
}

/** What the user may say that a product is. */
export const CORRECTABLE = ['headset', 'headphones', 'earbuds', 'other'] as const satisfies readonly Class[];
export type Correctable = (typeof CORRECTABLE)[number];

export function isCorrectable(value: unknown): value is Correctable {
  return CORRECTABLE.some(known => known === value);
}

/** Each of these rejects where the browser refuses; then nothing has changed. */
export interface Corrections {
  /** The latest first. */
  list(): Promise<Correction[]>;
  /** What was said of these products, by identity. */
  of(identities: readonly string[]): Promise<ReadonlyMap<string, Correctable>>;
  set(identity: string, as: Correctable, title: string, also?: readonly string[]): Promise<void>;
  remove(identity: string): Promise<void>;
  clear(): Promise<void>;
  /** All of them as the text of a file: a line with its format and version, then one correction a line. */
  exportText(): Promise<string>;
  /**
   * Takes over what such a text holds, the latest ones where they are too many. Answers how many were taken, and the
   * lines that could not be read: for a newer version's file, and for one that is too long, only the first.
   */
  importText(text: string): Promise<{ readonly taken: number; readonly refused: readonly string[] }>;
}

/** So many are kept; the oldest go first. */
export const MOST = 2000;
const PREFIX = 'correction:';
const LONGEST_TITLE = 300;
const MOST_OTHERS = 8;
/** The first line of a file. */
const FORMAT = 'true-headset-corrections';
const VERSION = 1;
/** Characters of a file, several times what all corrections take. */
export const LONGEST_FILE = 4_000_000;
/** Characters of a refused line that are told. */
const TOLD = 80;

export function correctionsIn(storage: Area, now: () => number = Date.now): Corrections {
  const area = areaUnder(PREFIX, storage);

  async function list(): Promise<Correction[]> {
    const stored = Object.entries(await area.get(null));
    const found = stored.flatMap(([identity, value]) => parse({ ...asFields(value), identity }) ?? []);
    return found.sort((a, b) => b.at - a.at);
  }

  async function keep(corrections: readonly Correction[]): Promise<void> {
    const entries = corrections.flatMap(({ identity, ...rest }) => [
      [identity, rest] as const,
      ...(rest.also ?? []).map(other => [other, { as: rest.as, of: identity }] as const),
    ]);
    await area.set(Object.fromEntries(entries));
    await forget((await list()).slice(MOST));
  }

  async function forget(corrections: readonly Correction[]): Promise<void> {
    if (corrections.length > 0) await area.remove(corrections.flatMap(namesOf));
  }

  return {
    list,
    async of(identities) {
      const stored = Object.entries(await area.get([...identities]));
      return new Map(
        stored.flatMap(([identity, value]) => {
          const { as } = asFields(value);
          return isCorrectable(as) ? [[identity, as]] : [];
        }),
      );
    },
    async set(identity, as, title, also = []) {
      // The same product may have been corrected where it was known by other names: the last word counts for all.
      const said = (await list()).filter(one =>
        namesOf(one).some(name => [identity, ...also].includes(name)),
      );
      const others = new Set([...also, ...said.flatMap(namesOf)]);
      others.delete(identity);
      await keep([correctionOf(identity, as, title, now(), [...others])]);
    },
    async remove(identity) {
      const { of } = asFields((await area.get([identity]))[identity]);
      const own = typeof of === 'string' ? of : identity;
      const known = (await list()).filter(correction => correction.identity === own);
      if (known.length > 0) await forget(known);
      else await area.remove([identity]);
    },
    async clear() {
      await area.remove(Object.keys(await area.get(null)));
    },
    async exportText() {
      const lines = [{ format: FORMAT, version: VERSION }, ...(await list())];
      return lines.map(line => `${JSON.stringify(line)}\n`).join('');
    },
    async importText(text) {
      if (text.length > LONGEST_FILE) return { taken: 0, refused: [text.slice(0, TOLD)] };
      const [first = '', ...rest] = text.split('\n').filter(line => line.trim() !== '');
      const { format, version } = asFields(fromJson(first));
      if (format === FORMAT && version !== VERSION) return { taken: 0, refused: [first.slice(0, TOLD)] };
      const lines = format === FORMAT || first === '' ? rest : [first, ...rest];
      const read = lines.map(line => [line, parse(fromJson(line))] as const);
      const time = now();
      const latest = read
        .flatMap(([, correction]) =>
          correction ? [{ ...correction, at: Math.min(correction.at, time) }] : [],
        )
        .sort((a, b) => b.at - a.at)
        .slice(0, MOST);
      if (latest.length > 0) await keep(latest);
      const refused = read.flatMap(([line, correction]) => (correction ? [] : [line.slice(0, TOLD)]));
      return { taken: latest.length, refused };
    },
  };
}

function namesOf({ identity, also = [] }: Correction): string[] {
  return [identity, ...also];
}

function correctionOf(
  identity: string,
  as: Correctable,
  title: string,
  at: number,
  others: readonly string[],
): Correction {
  const correction = { identity, as, title: title.slice(0, LONGEST_TITLE), at };
  return others.length > 0 ? { ...correction, also: others.slice(0, MOST_OTHERS) } : correction;
}

function parse(value: unknown): Correction | undefined {
  const { identity, as, title, at, also } = asFields(value);
  if (!isIdentity(identity)) return undefined;
  if (!isCorrectable(as) || typeof title !== 'string' || !Number.isSafeInteger(at)) return undefined;
  return correctionOf(identity, as, title, at as number, Array.isArray(also) ? also.filter(isIdentity) : []);
}

function isIdentity(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_IDENTITY;
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function fromJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
