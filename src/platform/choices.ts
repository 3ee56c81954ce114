/** The stored settings, as the extension's own contexts share them. */
import browser from 'webextension-polyfill';
import { correctionsIn } from './corrections.ts';
import { rememberedIn } from './remembered.ts';
import { settingsIn } from './settings.ts';
import { type Stored, switchKeys } from './switch.ts';

export const settings = settingsIn(browser.storage.sync);

/** What the user said that products are, on this machine only. */
export const corrections = correctionsIn(browser.storage.local);

/** What product pages told, on this machine only. */
export const remembered = rememberedIn(browser.storage.local);

/** What is switched in private windows: in memory only, see background/private.ts. */
export const privateSettings = settingsIn(browser.storage.session);

/** All that decides about a host. A storage that cannot be read has nothing set. */
export async function storedFor(host: string, isPrivate: boolean): Promise<Stored> {
  const keys = switchKeys(host);
  const stored = await browser.storage.sync.get(keys).catch(() => ({}));
  return isPrivate ? { ...stored, ...(await browser.storage.session.get(keys)) } : stored;
}
