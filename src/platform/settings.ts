/**
 * What the user has set, in synchronised storage. Every site is a key of its own, so that two devices or two
 * quick clicks never overwrite each other, and a value that is not ours spoils only itself.
 */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Raised when the meaning of a stored key changes; stored beside the keys it describes. */
const SCHEMA = 1;
const OFF = 'off';

export interface Settings {
  /** Whether the user switched this registrable domain off. Sites are on until then. */
  isSiteOff(domain: string): Promise<boolean>;
  /** Rejects when the browser refuses to store (quota, disabled storage). */
  setSite(domain: string, on: boolean): Promise<void>;
}

export function settingsIn(area: SettingsArea): Settings {
  return {
    async isSiteOff(domain) {
      const key = siteKey(domain);
      return (await area.get(key))[key] === OFF;
    },
    async setSite(domain, on) {
      if (on) await area.remove(siteKey(domain));
      else await area.set({ schema: SCHEMA, [siteKey(domain)]: OFF });
    },
  };
}

function siteKey(domain: string): string {
  return `site:${domain}`;
}
