/**
 * Verdicts that product pages reached, in this machine's storage, so that the same products' tiles profit:
 * `seen:<identity>` → {@link Seen}. Whatever else a product is known by has a key of its own, which names that
 * identity (`of`). Whatever else is found there counts as nothing.
 */
import type { Verdict } from '../core/model.ts';
import { type Area, areaUnder } from './area.ts';

/** Each of these rejects where the browser refuses; then nothing has changed. */
export interface Remembered {
  /** How many products are known. */
  count(): Promise<number>;
  clear(): Promise<void>;
  /** Keeps a verdict by all that its product is known by. What is kept so already is not written again. */
  keep(identities: readonly string[], verdict: Verdict): Promise<void>;
  /** What is known of these, by identity. */
  of(identities: readonly string[]): Promise<ReadonlyMap<string, Verdict>>;
}

interface Seen {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly verdict: Verdict;
  /** What else the product is known by. */
  readonly also: readonly string[];
}

/** So many products are kept; the oldest go first. */
export const MOST_SEEN = 1000;
const PREFIX = 'seen:';
/** One reason is shown, two make it firm; the rest would only take room. */
const QUOTES = 2;

export function rememberedIn(storage: Area, now: () => number = Date.now): Remembered {
  const area = areaUnder(PREFIX, storage);

  async function all(): Promise<(Seen & { identity: string })[]> {
    return Object.entries(await area.get(null)).flatMap(([identity, value]) => {
      const seen = seenOf(value);
      return seen ? [{ ...seen, identity }] : [];
    });
  }

  async function forgetOldest(): Promise<void> {
    const oldest = (await all()).sort((a, b) => b.at - a.at).slice(MOST_SEEN);
    if (oldest.length > 0) await area.remove(oldest.flatMap(({ identity, also }) => [identity, ...also]));
  }

  async function of(identities: readonly string[]): Promise<Map<string, Verdict>> {
    const stored = await area.get([...identities]);
    const pointed = Object.values(stored).flatMap(value => ownOf(value) ?? []);
    const own = pointed.length > 0 ? await area.get(pointed) : {};
    return new Map(
      Object.entries(stored).flatMap(([identity, value]) => {
        const seen = seenOf(value) ?? seenOf(own[ownOf(value) ?? '']);
        return seen ? [[identity, seen.verdict]] : [];
      }),
    );
  }

  return {
    of,
    count: async () => (await all()).length,
    clear: async () => area.remove(Object.keys(await area.get(null))),
    async keep(identities, verdict) {
      const [first, ...also] = identities;
      if (first === undefined) return;
      const seen: Seen = { at: now(), verdict: compact(verdict), also };
      const known = await of(identities);
      const text = JSON.stringify(seen.verdict);
      if (identities.every(identity => JSON.stringify(known.get(identity)) === text)) return;
      const others = also.map(other => [other, { of: first }]);
      await area.set({ [first]: seen, ...Object.fromEntries(others) });
      await forgetOldest();
    },
  };
}

function compact(verdict: Verdict): Verdict {
  return { ...verdict, for: verdict.for.slice(0, QUOTES), against: [], ignored: [], missing: [] };
}

/** Only we write there; what is looked at is what a former version may have written otherwise. */
function seenOf(value: unknown): Seen | undefined {
  const { at, verdict, also } = (value ?? {}) as Partial<Seen>;
  if (typeof at !== 'number' || !Array.isArray(also)) return undefined;
  const isWhole = [verdict?.for, verdict?.against, verdict?.ignored, verdict?.missing].every(Array.isArray);
  return isWhole ? (value as Seen) : undefined;
}

/** The identity that a key of another one names. */
function ownOf(value: unknown): string | undefined {
  const { of } = (value ?? {}) as { of?: unknown };
  return typeof of === 'string' ? of : undefined;
}
