/** Sites beyond the named shops that the user gave us for good: they get the gate, too. */
import browser from 'webextension-polyfill';
import { GATE, injectGate } from './inject.ts';

const ID = 'granted-sites';

/** Registers the gate for exactly the sites that are granted now. */
export async function followGrants(): Promise<void> {
  const named = browser.runtime.getManifest().host_permissions?.map(hostOf) ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter(origin => !named.some(domain => isWithin(hostOf(origin), domain)));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches, js: [GATE], runAt: 'document_end', persistAcrossSessions: true },
  ]);
}

/** Pages that were open before we could run in them get their gate now. */
export async function visitOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : injectGate(id))));
}

/** "https://*.shop.example/*" is about shop.example. */
function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\/(\*\.)?/, '').replace(/\/.*$/, '');
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
