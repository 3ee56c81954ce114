import { privateSettings, settings } from './choices.ts';
import { tellPrivateTabs } from './extension.ts';
import type { Choice } from './switch.ts';

/** Switches a site, which every page of it hears of. Rejects where the browser does not store it. */
export async function chooseSite(domain: string, choice: Choice, isPrivate: boolean): Promise<void> {
  if (!isPrivate) return settings.choose(domain, choice);
  await privateSettings.choose(domain, choice);
  await tellPrivateTabs();
}
