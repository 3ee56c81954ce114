import { isAllowed, namedOriginOf, originToAsk } from './access.ts';
import { storedFor } from './choices.ts';
import type { SiteState, SiteStatus } from './messages.ts';
import { type Site, siteOf } from './site.ts';
import { choiceOf, type Switch, switchOf } from './switch.ts';

/** The site switch of a host. */
export async function switchAt(host: string, isPrivate: boolean): Promise<Switch> {
  return switchOf(host, await storedFor(host, isPrivate));
}

/** Whether we run in a tab that shows this address, and why not. */
export async function siteState(url: string, isPrivate: boolean): Promise<SiteState> {
  const site = siteOf(url);
  if (!site) return { status: 'unreadable', host: '', domain: '', isPrivate };
  const origin = originToAsk(url);
  const status = await statusOf(site, url, isPrivate);
  return { status, ...site, isPrivate, ...(origin !== undefined && { origin }) };
}

/** What the user switched speaks first, then what the browser allows. */
async function statusOf({ host }: Site, url: string, isPrivate: boolean): Promise<SiteStatus> {
  const stored = await storedFor(host, isPrivate);
  const found = switchOf(host, stored);
  if (found === 'paused' || found === 'off' || (await isAllowed(url))) return found;
  if (choiceOf(host, stored) === 'on') return 'withheld';
  if (namedOriginOf(host) === undefined) return 'not-allowed';
  return found === 'on' ? 'withheld' : found;
}
