/** What the user can do by a key, from any page. The manifest, the background and our own pages agree here. */
export const COMMANDS = ['switch-site', 'next-badge', 'open-card'] as const;

export type Command = (typeof COMMANDS)[number];

/** The browser's own name for a click on the toolbar button. */
export const POPUP = '_execute_action';

export function isCommand(name: string): name is Command {
  return COMMANDS.some(known => known === name);
}
