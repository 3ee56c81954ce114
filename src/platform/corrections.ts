/**
 * What the user said that products really are, in this machine's storage: `correction:<identity>` → {@link Correction}.
 * Whatever else is found there counts as nothing.
 */
import type { Class } from '../core/model.ts';
import type { SettingsArea } from './settings.ts';

export interface Correction {
  readonly identity: string;
  readonly as: Correctable;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly at: number;
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
  set(identity: string, as: Correctable, title: string): Promise<void>;
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
    await area.set(Object.fromEntries(corrections.map(({ identity, ...rest }) => [PREFIX + identity, rest])));
    const excess = (await list()).slice(MOST);
    if (excess.length > 0) await area.remove(excess.map(({ identity }) => PREFIX + identity));
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
    set: (identity, as, title) => keep([{ identity, as, title: title.slice(0, LONGEST_TITLE), at: now() }]),
    remove: identity => area.remove([PREFIX + identity]),
    async clear() {
      await area.remove((await list()).map(({ identity }) => PREFIX + identity));
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
  const { identity, as, title, at } = asFields(value);
  if (typeof identity !== 'string' || identity === '' || identity.length > LONGEST_IDENTITY) return undefined;
  if (!isCorrectable(as) || typeof title !== 'string' || !Number.isSafeInteger(at)) return undefined;
  return { identity, as, title: title.slice(0, LONGEST_TITLE), at: at as number };
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
