import { addedOrigins, hostOf, namedOrigins } from '../../platform/access.ts';
import { corrections, remembered, settings } from '../../platform/choices.ts';
import type { Correction } from '../../platform/corrections.ts';
import type { Settings } from '../../platform/settings.ts';
import { type Shortcut, shortcuts } from '../../platform/shortcuts.ts';
import { domainOfHost } from '../../platform/site.ts';

export interface SiteRow {
  readonly domain: string;
  readonly isOn: boolean;
}

export interface AddedRow extends SiteRow {
  /** Match patterns that the user gave us there; none where the browser took them back. */
  readonly origins: readonly string[];
}

export interface OptionsState {
  /** Undefined where the browser's storage cannot be read; then nothing is set. */
  readonly settings: Settings | undefined;
  /** By name. */
  readonly shops: readonly SiteRow[];
  readonly added: readonly AddedRow[];
  /** The newest first. */
  readonly corrections: readonly Correction[];
  /** How many products' verdicts are remembered. */
  readonly remembered: number;
  readonly shortcuts: readonly Shortcut[];
}

export async function load(): Promise<OptionsState> {
  const found = await settings.read().catch(() => undefined);
  const isOn = (domain: string) => (found?.sites.get(domain) ?? (found?.chosenOnly ? 'off' : 'on')) === 'on';
  const named = new Set(namedOrigins().map(origin => domainOfHost(hostOf(origin))));
  const added = await addedOrigins();
  const others = new Set([
    ...added.map(origin => domainOfHost(hostOf(origin))),
    ...(found?.sites.keys() ?? []),
  ]);
  const [corrected, count, keys] = await Promise.all([
    corrections.list().catch(() => []),
    remembered.count().catch(() => 0),
    shortcuts().catch(() => []),
  ]);
  const row = (domain: string): SiteRow => ({ domain, isOn: isOn(domain) });
  return {
    settings: found,
    corrections: corrected,
    remembered: count,
    shortcuts: keys,
    shops: [...named].sort().map(row),
    added: [...others]
      .filter(domain => !named.has(domain))
      .sort()
      .map(domain => ({
        ...row(domain),
        origins: added.filter(origin => domainOfHost(hostOf(origin)) === domain),
      })),
  };
}
