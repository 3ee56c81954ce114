/**
 * Verdicts that product pages reached, in this machine's storage, so that the same products' tiles profit:
 * `seen:<identity>` for all that a product is known by. Whatever else is found there counts as nothing.
 */
import type { Verdict } from '../core/model.ts';
import type { SettingsArea } from './settings.ts';

/** Each of these rejects where the browser refuses; then nothing has changed. */
export interface Remembered {
  /** How many products are known. */
  count(): Promise<number>;
  clear(): Promise<void>;
  /** Keeps a verdict by all that its product is known by. */
  keep(identities: readonly string[], verdict: Verdict): Promise<void>;
  /** What is known of these, by identity. */
  of(identities: readonly string[]): Promise<ReadonlyMap<string, Verdict>>;
}

interface Seen {
  /** The first of the identities: it stands for the product. */
  readonly of: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly verdict: Verdict;
}

/** So many products are kept; the oldest go first. */
export const MOST_SEEN = 1000;
const PREFIX = 'seen:';
/** One reason is shown, two make it firm; the rest would only take room. */
const QUOTES = 2;

export function rememberedIn(area: SettingsArea, now: () => number = Date.now): Remembered {
  async function all(): Promise<[key: string, seen: Seen | undefined][]> {
    const stored = Object.entries(await area.get(null));
    return stored.filter(([key]) => key.startsWith(PREFIX)).map(([key, value]) => [key, seenOf(value)]);
  }

  async function forgetOldest(): Promise<void> {
    const known = await all();
    const products = known.flatMap(([key, seen]) => (seen && key === PREFIX + seen.of ? [seen] : []));
    if (products.length <= MOST_SEEN) return;
    const oldest = products.sort((a, b) => b.at - a.at).slice(MOST_SEEN);
    const gone = new Set(oldest.map(({ of }) => of));
    await area.remove(known.flatMap(([key, seen]) => (!seen || gone.has(seen.of) ? [key] : [])));
  }

  return {
    count: async () => new Set((await all()).map(([, seen]) => seen?.of)).size,
    clear: async () => area.remove((await all()).map(([key]) => key)),
    async keep(identities, verdict) {
      const [first] = identities;
      if (first === undefined) return;
      const seen: Seen = { of: first, at: now(), verdict: compact(verdict) };
      await area.set(Object.fromEntries(identities.map(identity => [PREFIX + identity, seen])));
      await forgetOldest();
    },
    async of(identities) {
      const stored = Object.entries(await area.get(identities.map(identity => PREFIX + identity)));
      return new Map(
        stored.flatMap(([key, value]) => {
          const seen = seenOf(value);
          return seen ? [[key.slice(PREFIX.length), seen.verdict]] : [];
        }),
      );
    },
  };
}

function compact(verdict: Verdict): Verdict {
  return { ...verdict, for: verdict.for.slice(0, QUOTES), against: [], ignored: [], missing: [] };
}

/** Only we write there; what is looked at is what a former version may have written otherwise. */
function seenOf(value: unknown): Seen | undefined {
  const seen = value as Partial<Seen> | null;
  if (typeof seen !== 'object' || typeof seen?.of !== 'string' || typeof seen.at !== 'number')
    return undefined;
  const { verdict } = seen;
  const isWhole = [verdict?.for, verdict?.against, verdict?.ignored, verdict?.missing].every(Array.isArray);
  return isWhole ? (seen as Seen) : undefined;
}
