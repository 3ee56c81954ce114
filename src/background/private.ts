/** Private windows: what is switched there is forgotten with the last of them. */
import browser from 'webextension-polyfill';
import { privateSettings } from '../platform/choices.ts';
import { domainOf } from '../platform/switch.ts';

export async function forgetWithLastPrivateWindow(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (windows.some(({ incognito }) => incognito)) return;
  const keys = Object.keys(await browser.storage.session.get(null));
  await privateSettings.forget(keys.filter(key => domainOf(key) !== undefined));
}
