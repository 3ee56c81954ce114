/** The keys that the browser has for our commands now; the user changes them in the browser's own settings. */
import browser from 'webextension-polyfill';
import { type Command, isCommand, POPUP } from './commands.ts';

export interface Shortcut {
  readonly command: Command | typeof POPUP;
  /** As the browser writes it, "Alt+Shift+J"; empty where there is none. */
  readonly keys: string;
}

export async function shortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  return all.flatMap(({ name = '', shortcut = '' }) =>
    isCommand(name) || name === POPUP ? [{ command: name, keys: shortcut }] : [],
  );
}

/** Chromium has a page for it, Firefox a call. */
export async function openShortcutSettings(): Promise<void> {
  if (browser.commands.openShortcutSettings) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
