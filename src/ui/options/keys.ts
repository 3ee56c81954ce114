import { COMMANDS, POPUP } from '../../platform/commands.ts';
import type { Shortcut } from '../../platform/shortcuts.ts';
import { drawButton } from '../button.ts';
import { element } from '../element.ts';
import type { MessageKey, Translate } from '../translate.ts';
import type { Actions } from './actions.ts';
import { drawSection } from './section.ts';
import type { OptionsState } from './state.ts';

const NAMES = {
  [POPUP]: 'command_popup',
  'switch-site': 'command_switch_site',
  'next-badge': 'command_next_badge',
  'open-card': 'command_open_card',
} as const satisfies Record<Shortcut['command'], MessageKey>;

/** The keys as the browser has them now; it is also where they are changed. */
export function drawKeys(
  document: Document,
  shortcuts: OptionsState['shortcuts'],
  t: Translate,
  actions: Pick<Actions, 'changeShortcuts'>,
): HTMLElement {
  const rows = ([POPUP, ...COMMANDS] as const).map(command => {
    const keys = shortcuts.find(known => known.command === command)?.keys;
    const shown = keys
      ? element(document, 'kbd', '', keys)
      : element(document, 'span', 'soft', t('shortcut_none'));
    return element(
      document,
      'div',
      '',
      element(document, 'dt', '', t(NAMES[command])),
      element(document, 'dd', '', shown),
    );
  });
  const change = drawButton(document, 'plain', t('shortcuts_change'), actions.changeShortcuts);
  change.id = 'shortcuts-change';
  const list = element(document, 'dl', 'keys', ...rows);
  return drawSection(document, t('options_shortcuts'), list, element(document, 'p', 'row', change));
}
