/** What the user's keys do. */
import browser, { type Tabs } from 'webextension-polyfill';
import { chooseSite } from '../platform/choose.ts';
import { type Command, isCommand } from '../platform/commands.ts';
import { sendToTab } from '../platform/extension.ts';
import { siteState } from '../platform/sites.ts';

/** Does what a key asks for in the tab it was pressed in; nothing where that tab has nothing of ours. */
export async function runCommand(name: string, tab: Tabs.Tab | undefined): Promise<void> {
  if (!isCommand(name) || tab?.id === undefined) return;
  await COMMANDS[name]({ id: tab.id, url: tab.url ?? '', isPrivate: tab.incognito });
}

interface Place {
  readonly id: number;
  /** Empty where the browser does not tell it. */
  readonly url: string;
  readonly isPrivate: boolean;
}

const COMMANDS: { readonly [C in Command]: (tab: Place) => Promise<unknown> } = {
  'next-badge': ({ id }) => sendToTab(id, 'next', {}),
  'open-card': ({ id }) => sendToTab(id, 'open', {}),
  'switch-site': switchSite,
};

/** The same as the popup's switch. Where there is nothing to switch, the popup says why. */
async function switchSite({ url, isPrivate }: Place): Promise<void> {
  const { status, domain } = await siteState(url, isPrivate);
  if (status === 'on') await chooseSite(domain, 'off', isPrivate);
  else if (status === 'off' || status === 'not-chosen') await chooseSite(domain, 'on', isPrivate);
  else await browser.action.openPopup?.().catch(() => {});
}
