/**
 * What the user said that products really are, in this machine's storage: `correction:<identity>` → {@link Correction}.
 * Whatever else a product is known by has a key of its own, which names that identity (`of`). Whatever else is found
 * there counts as nothing.
 */
import type { Class } from '../core/model.ts';
import type { SettingsArea } from './settings.ts';

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
  /** All of them as the text of a file. */
  exportText(): Promise<string>;
  /** Takes over what such a text holds. Answers how many were taken, and the lines that could not be read. */
  importText(text: string): Promise<{ readonly taken: number; readonly refused: readonly string[] }>;
}

/** So many are kept; the oldest go first. */
export const MOST = 2000;
const PREFIX = 'correction:';
const LONGEST_TITLE = 300;
const LONGEST_IDENTITY = 500;
const MOST_OTHERS = 4;
/** Characters of a refused line that are told. */
const TOLD = 80;

export function correctionsIn(area: SettingsArea, now: () => number = Date.now): Corrections {
  async function list(): Promise<Correction[]> {
    const stored = Object.entries(await area.get(null));
    const found = stored.flatMap(([key, value]) => {
      const one = key.startsWith(PREFIX) && parse({ ...asFields(value), identity: key.slice(PREFIX.length) });
      return one ? [one] : [];
    });
    return found.sort((a, b) => b.at - a.at);
  }

  async function keep(corrections: readonly Correction[]): Promise<void> {
    const entries = corrections.flatMap(({ identity, ...rest }) => [
      [PREFIX + identity, rest] as const,
      ...(rest.also ?? []).map(other => [PREFIX + other, { as: rest.as, of: identity }] as const),
    ]);
    await area.set(Object.fromEntries(entries));
    await forget((await list()).slice(MOST));
  }

  async function forget(corrections: readonly Correction[]): Promise<void> {
    const keys = corrections.flatMap(({ identity, also = [] }) => [identity, ...also]);
    if (keys.length > 0) await area.remove(keys.map(key => PREFIX + key));
  }

  return {
    list,
    async of(identities) {
      const stored = await area.get(identities.map(identity => PREFIX + identity));
      const known = new Map<string, Correctable>();
      for (const [key, value] of Object.entries(stored)) {
        const { as } = asFields(value);
        if (isCorrectable(as)) known.set(key.slice(PREFIX.length), as);
      }
      return known;
    },
    async set(identity, as, title, also = []) {
      const others = also.filter(other => other !== identity);
      const correction = { identity, as, title: title.slice(0, LONGEST_TITLE), at: now() };
      await keep([others.length > 0 ? { ...correction, also: others } : correction]);
    },
    async remove(identity) {
      const key = PREFIX + identity;
      const { of } = asFields((await area.get([key]))[key]);
      const own = typeof of === 'string' ? of : identity;
      const known = (await list()).filter(correction => correction.identity === own);
      if (known.length > 0) await forget(known);
      else await area.remove([key]);
    },
    async clear() {
      const keys = Object.keys(await area.get(null));
      await area.remove(keys.filter(key => key.startsWith(PREFIX)));
    },
    async exportText() {
      return (await list()).map(correction => `${JSON.stringify(correction)}\n`).join('');
    },
    async importText(text) {
      const lines = text.split('\n').filter(line => line.trim() !== '');
      const read = lines.map(line => [line, parse(fromJson(line))] as const);
      const taken = read.flatMap(([, correction]) => (correction ? [correction] : []));
      if (taken.length > 0) await keep(taken);
      const refused = read.flatMap(([line, correction]) => (correction ? [] : [line.slice(0, TOLD)]));
      return { taken: taken.length, refused };
    },
  };
}

function parse(value: unknown): Correction | undefined {
  const { identity, as, title, at, also } = asFields(value);
  if (!isIdentity(identity)) return undefined;
  if (!isCorrectable(as) || typeof title !== 'string' || !Number.isSafeInteger(at)) return undefined;
  const others = Array.isArray(also) ? also.filter(isIdentity).slice(0, MOST_OTHERS) : [];
  const correction = { identity, as, title: title.slice(0, LONGEST_TITLE), at: at as number };
  return others.length > 0 ? { ...correction, also: others } : correction;
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
