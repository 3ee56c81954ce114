/** Storage by keys, as browsers have it. Each of these rejects where the browser refuses; then nothing has changed. */
export interface Area {
  /** `null` asks for all. */
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** The part of a storage whose keys begin with `prefix`, which its users neither see nor write. */
export function areaUnder(prefix: string, whole: Area): Area {
  const full = (keys: readonly string[]) => keys.map(key => prefix + key);
  return {
    async get(keys) {
      const stored = Object.entries(await whole.get(keys && full(keys)));
      const ours = stored.filter(([key]) => key.startsWith(prefix));
      return Object.fromEntries(ours.map(([key, value]) => [key.slice(prefix.length), value]));
    },
    set(items) {
      return whole.set(
        Object.fromEntries(Object.entries(items).map(([key, value]) => [prefix + key, value])),
      );
    },
    remove: keys => whole.remove(full(keys)),
  };
}
