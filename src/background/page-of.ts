import type { Sender } from '../platform/messenger.ts';
import { type Site, siteOf } from '../platform/site.ts';

/** The page that a message came from. */
export interface SenderPage extends Site {
  readonly tabId: number;
  readonly isPrivate: boolean;
}

/** @throws Error where the sender is no web page in a tab. */
export function pageOf({ tab, url }: Sender): SenderPage {
  const site = siteOf(url ?? '');
  if (tab?.id === undefined || !site) throw new Error('only a web page in a tab can ask this');
  return { ...site, tabId: tab.id, isPrivate: tab.incognito === true };
}
