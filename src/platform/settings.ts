/**
 * What the user has set, in synchronised storage. Every field and every site is a key of its own, so that two devices
 * or two quick clicks never overwrite each other, and a value that is not ours spoils only itself.
 *
 * | key | value | without it |
 * | --- | --- | --- |
 * | `schema` | number, {@link SCHEMA} | 1 |
 * | `site:amazon.de` | `on` or `off` | nothing chosen |
 * | `paused` | boolean | false |
 * | `chosenOnly` | boolean | false |
 * | `hide:earbuds` | boolean: this class gets no badge | false |
 * | `badgeStyle` | `auto`, `compact` or `full` | `auto` |
 * | `dim` | boolean: dim what is no headset | false |
 */
import type { Area } from './area.ts';
import {
  type BadgeStyle,
  type DIM,
  hideKey,
  isLook,
  type Looks,
  looksOf,
  type Marked,
  STYLE,
} from './looks.ts';
import { CHOSEN_ONLY, type Choice, domainOf, isChoice, PAUSED, type Stored, siteKey } from './switch.ts';

/** Schema 1 knew only `site:…` = `off`, schema 2 nothing of how badges look; what they know means the same still. */
export const SCHEMA = 3;
const VERSION = 'schema';

export interface Settings {
  readonly paused: boolean;
  readonly chosenOnly: boolean;
  readonly hidden: Looks['hidden'];
  readonly badgeStyle: BadgeStyle;
  readonly dim: boolean;
  /** By registrable domain. */
  readonly sites: ReadonlyMap<string, Choice>;
  /** Keys whose values are none of ours: they count as not set. */
  readonly strange: readonly string[];
  /** Written by a newer version of us, whose fields we may not know. */
  readonly isNewer: boolean;
}

/** Each of these rejects when the browser refuses (quota, disabled storage); then nothing has changed. */
export interface SettingsStore {
  read(): Promise<Settings>;
  /** Undefined takes the choice back. */
  choose(domain: string, choice: Choice | undefined): Promise<void>;
  set(field: typeof PAUSED | typeof CHOSEN_ONLY | typeof DIM, value: boolean): Promise<void>;
  hide(kind: Marked, hidden: boolean): Promise<void>;
  style(badges: BadgeStyle): Promise<void>;
  forget(keys: readonly string[]): Promise<void>;
  /** Brings what an older version stored to this one's schema; what a newer one stored stays as it is. */
  migrate(): Promise<void>;
}

export function settingsIn(area: Area): SettingsStore {
  return {
    read: async () => parse(await area.get(null)),
    async choose(domain, choice) {
      if (choice) await area.set({ [siteKey(domain)]: choice });
      else await area.remove([siteKey(domain)]);
    },
    set: (field, value) => area.set({ [field]: value }),
    hide: (kind, hidden) => area.set({ [hideKey(kind)]: hidden }),
    style: badges => area.set({ [STYLE]: badges }),
    forget: keys => area.remove([...keys]),
    async migrate() {
      if (versionOf(await area.get([VERSION])) < SCHEMA) await area.set({ [VERSION]: SCHEMA });
    },
  };
}

/** Reads field by field; whatever is no value of ours counts as not set. */
export function parse(stored: Stored): Settings {
  const sites = new Map<string, Choice>();
  const strange: string[] = [];
  for (const [key, value] of Object.entries(stored)) {
    const domain = domainOf(key);
    if (domain !== undefined && isChoice(value)) sites.set(domain, value);
    else if (!isOurs(key, value)) strange.push(key);
  }
  const { style: badgeStyle, dim, hidden } = looksOf(stored);
  return {
    paused: stored[PAUSED] === true,
    chosenOnly: stored[CHOSEN_ONLY] === true,
    hidden,
    badgeStyle,
    dim,
    sites,
    strange,
    isNewer: versionOf(stored) > SCHEMA,
  };
}

function isOurs(key: string, value: unknown): boolean {
  if (key === VERSION) return Number.isSafeInteger(value);
  if (isLook(key, value)) return true;
  return (key === PAUSED || key === CHOSEN_ONLY) && typeof value === 'boolean';
}

function versionOf(stored: Stored): number {
  const version = stored[VERSION];
  return typeof version === 'number' ? version : 1;
}
