import browser from 'webextension-polyfill';
import type { Class } from '../core/model.ts';
import type { Messages } from '../platform/messages.ts';
import type { Switch } from '../platform/switch.ts';
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

/** Of a page that nothing is marked on yet, or where the switch keeps us away. */
export function buttonAtRest(found: Switch, domain: string): Button {
  switch (found) {
    case 'on':
      return { icon: 'idle', count: '', title: ['state_nothing'] };
    case 'paused':
      return { icon: 'off', count: '', title: ['status_paused'] };
    default:
      return { icon: 'off', count: '', title: ['status_off', domain] };
  }
}

export function buttonWhenWithheld(): Button {
  return { icon: 'off', count: '', title: ['status_withheld'] };
}

const turns = new Map<number, Promise<void>>();

/**
 * A tab's button; the browser itself goes back to the one of all tabs when the tab loads another page. What was
 * wished for first is shown first, so that the last wish stays, however long each takes to be known.
 */
export function showButton(button: Button | Promise<Button>, tabId: number): Promise<void> {
  const before = turns.get(tabId) ?? Promise.resolve();
  const turn = before.catch(() => {}).then(async () => draw(await button, tabId));
  turns.set(tabId, turn);
  return turn.finally(() => {
    if (turns.get(tabId) === turn) turns.delete(tabId);
  });
}

async function draw({ icon, count, title }: Button, tabId: number): Promise<void> {
  const [key, ...substitutions] = title;
  const found = browser.i18n.getMessage(key, substitutions);
  await Promise.all([
    browser.action.setIcon({ tabId, path: pathsOf(icon) }),
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage('toolbar_title', [found]) }),
    browser.action.setBadgeText({ tabId, text: count }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
  ]);
}

/** The button of all tabs that have none of their own. Browsers forget it when they close. */
export async function showButtonEverywhere(isPaused: boolean): Promise<void> {
  const name = browser.i18n.getMessage('extension_name');
  const paused = browser.i18n.getMessage('toolbar_title', [browser.i18n.getMessage('status_paused')]);
  await Promise.all([
    browser.action.setIcon({ path: pathsOf(isPaused ? 'off' : 'idle') }),
    browser.action.setTitle({ title: isPaused ? paused : name }),
  ]);
}

function pathsOf(icon: Icon): Record<number, string> {
  return { 16: `/icons/toolbar-${icon}-16.png`, 32: `/icons/toolbar-${icon}-32.png` };
}

function iconOf(main: Exclude<Class, 'other'>): Icon {
  return main === 'headset' || main === 'unclear' ? main : 'other';
}
