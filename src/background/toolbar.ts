import browser from 'webextension-polyfill';
import type { Class } from '../core/model.ts';
import type { Messages } from '../platform/messages.ts';
import type { MessageKey } from '../ui/translate.ts';

type Icon = 'off' | 'idle' | 'headset' | 'other' | 'unclear';

/** A tab's toolbar button. */
export interface Button {
  readonly icon: Icon;
  readonly count: string;
  /** What the page holds, in words. */
  readonly title: readonly [key: MessageKey, ...substitutions: string[]];
}

const BADGE_COLOUR = '#1a1a1a';

/**
 * A product page shows what its product is; a listing how many true headsets it holds, since those are what is hard
 * to find.
 */
export function buttonFor({ main, headsets, marked }: Messages['shown']['request']): Button {
  if (main && main !== 'other') return { icon: iconOf(main), count: '', title: [`headline_${main}`] };
  if (marked === 0) return { icon: 'idle', count: '', title: ['state_nothing'] };
  return {
    icon: headsets > 0 ? 'headset' : 'other',
    count: headsets > 0 ? String(headsets) : '',
    title: ['toolbar_listing', String(marked), String(headsets)],
  };
}

export function buttonWhenOff(domain: string): Button {
  return { icon: 'off', count: '', title: ['status_off', domain] };
}

/** The browser itself goes back to the resting button when the tab loads another page. */
export async function showButton(tabId: number, { icon, count, title }: Button): Promise<void> {
  const [key, ...substitutions] = title;
  const found = browser.i18n.getMessage(key, substitutions);
  const path = { 16: `/icons/toolbar-${icon}-16.png`, 32: `/icons/toolbar-${icon}-32.png` };
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage('toolbar_title', [found]) }),
    browser.action.setBadgeText({ tabId, text: count }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
  ]);
}

function iconOf(main: Exclude<Class, 'other'>): Icon {
  return main === 'headset' || main === 'unclear' ? main : 'other';
}
