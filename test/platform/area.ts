import type { Area } from '../../src/platform/area.ts';

/** A browser's storage in memory; `stored` is what is in it. */
export function fakeArea(stored: Record<string, unknown> = {}): Area & { stored: Record<string, unknown> } {
  return {
    stored,
    get: async keys =>
      Object.fromEntries(Object.entries(stored).filter(([key]) => keys === null || keys.includes(key))),
    set: async items => void Object.assign(stored, structuredClone(items)),
    remove: async keys => {
      for (const key of keys) delete stored[key];
    },
  };
}
