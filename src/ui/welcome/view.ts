import type { Class } from '../../core/model.ts';
import type { Command } from '../../platform/commands.ts';
import type { Shortcut } from '../../platform/shortcuts.ts';
import { drawButton } from '../button.ts';
import { element } from '../element.ts';
import { drawSampleTile } from '../sample/sample.ts';
import type { MessageKey, Translate } from '../translate.ts';

/** The three looks of a badge, and a class that has it. */
const LOOKS = [
  ['headset', 'welcome_headset', 'welcome_headset_detail'],
  ['headphones', 'welcome_other', 'welcome_other_detail'],
  ['unclear', 'welcome_unclear', 'welcome_unclear_detail'],
] as const satisfies readonly (readonly [Class, MessageKey, MessageKey])[];

/** Draws the page that is opened once, after the install. */
export function drawWelcome(
  document: Document,
  shortcuts: readonly Shortcut[],
  t: Translate,
  openOptions: () => void,
): HTMLElement[] {
  const looks = LOOKS.map(([kind, name, detail]) =>
    element(
      document,
      'li',
      '',
      drawSampleTile(document, kind, t),
      element(document, 'h2', '', t(name)),
      element(document, 'p', '', t(detail)),
    ),
  );
  const keysOf = (command: Command) => shortcuts.find(known => known.command === command)?.keys;
  const next = keysOf('next-badge');
  const open = keysOf('open-card');
  const notes = [
    t('welcome_why'),
    ...(next && open ? [t('welcome_keys', [next, open])] : []),
    t('welcome_where', [t('check_once')]),
    t('welcome_private'),
  ];
  return [
    element(document, 'p', 'name', t('extension_name')),
    element(document, 'h1', '', t('welcome_title')),
    element(document, 'ul', 'looks', ...looks),
    element(document, 'ul', 'notes', ...notes.map(note => element(document, 'li', '', note))),
    drawButton(document, 'plain', t('options'), openOptions),
  ];
}
