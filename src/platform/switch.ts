/**
 * Whether we run on a host, by what is stored. Page scripts, background and popup all decide here, so that they
 * cannot differ; the file needs no browser and stays small for the gate.
 */
export type Switch =
  | 'on'
  /** The user switched this site off. */
  | 'off'
  /** We run on chosen sites only, and this is none. */
  | 'not-chosen'
  /** The user switched us off everywhere. */
  | 'paused';

export type Choice = 'on' | 'off';

/** Storage as it is found: anybody may have written anything. */
export type Stored = Readonly<Record<string, unknown>>;

export const PAUSED = 'paused';
export const CHOSEN_ONLY = 'chosenOnly';
const SITE = 'site:';

export function siteKey(domain: string): string {
  return SITE + domain;
}

/** The domain that a key is about; undefined for other keys. */
export function domainOf(key: string): string | undefined {
  return key.startsWith(SITE) && key !== SITE ? key.slice(SITE.length) : undefined;
}

export function isChoice(value: unknown): value is Choice {
  return value === 'on' || value === 'off';
}

/** All that is to be read for a host. A site's subdomains go with it, so that no list of domains is needed. */
export function switchKeys(host: string): string[] {
  return [PAUSED, CHOSEN_ONLY, ...siteKeys(host)];
}

export function switchOf(host: string, stored: Stored): Switch {
  if (stored[PAUSED] === true) return 'paused';
  return choiceOf(host, stored) ?? (stored[CHOSEN_ONLY] === true ? 'not-chosen' : 'on');
}

/** What the user chose for the host's site; the nearest domain decides. */
export function choiceOf(host: string, stored: Stored): Choice | undefined {
  return siteKeys(host)
    .map(key => stored[key])
    .find(isChoice);
}

function siteKeys(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, index) => siteKey(labels.slice(index).join('.')));
}
