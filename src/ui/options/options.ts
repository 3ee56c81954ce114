import { giveBack } from '../../platform/access.ts';
import { corrections, remembered, settings } from '../../platform/choices.ts';
import { LONGEST_FILE } from '../../platform/corrections.ts';
import { onSettingsOrAccessChange, openWelcome, translate } from '../../platform/extension.ts';
import { DIM } from '../../platform/looks.ts';
import { openShortcutSettings } from '../../platform/shortcuts.ts';
import { CHOSEN_ONLY, PAUSED } from '../../platform/switch.ts';
import { announce, dress, redraw } from '../own-page.ts';
import { sampleCss } from '../sample/sample.ts';
import { screenOf } from '../screen.ts';
import switchCss from '../switch/switch.css?inline';
import type { Translate } from '../translate.ts';
import type { Actions } from './actions.ts';
import { saveFile } from './file.ts';
import { load, type OptionsState } from './state.ts';
import { drawOptions } from './view.ts';

const t: Translate = translate;
const screen = screenOf<OptionsState>(document, state =>
  redraw(document, drawOptions(document, state, t, actions)),
);

const actions: Actions = {
  pause: paused => change(() => settings.set(PAUSED, paused)),
  chooseOnly: chosenOnly => change(() => settings.set(CHOSEN_ONLY, chosenOnly)),
  switchSite: (domain, on) => change(() => settings.choose(domain, on ? 'on' : 'off')),
  remove: ({ domain, origins }) =>
    change(async () => {
      if (origins.length > 0) await giveBack(origins);
      await settings.choose(domain, undefined);
    }),
  forget: keys => change(() => settings.forget(keys)),
  mark: (kinds, marked) => change(() => Promise.all(kinds.map(kind => settings.hide(kind, !marked)))),
  style: style => change(() => settings.style(style)),
  dim: on => change(() => settings.set(DIM, on)),
  undo: identity => change(() => corrections.remove(identity)),
  exportCorrections: () =>
    change(async () => saveFile(document, 'true-headset-corrections.jsonl', await corrections.exportText())),
  importCorrections: file =>
    change(async () => {
      const { taken, refused } = await corrections.importText(await startOf(file));
      const done = t('import_done', [String(taken)]);
      return refused.length > 0 ? `${done}. ${t('import_refused', [refused.slice(0, 3).join(' ')])}` : done;
    }),
  clearCorrections: () => change(() => corrections.clear()),
  clearRemembered: () => change(() => remembered.clear()),
  changeShortcuts: openShortcutSettings,
  openWelcome,
};

dress(document, t, switchCss + sampleCss);
document.title = t('toolbar_title', [t('options')]);
onSettingsOrAccessChange(show);
// The keys may have been changed elsewhere.
window.addEventListener('focus', show);
await show();

/** As much of a file as says whether it is too long: a character takes up to four bytes. */
function startOf(file: File): Promise<string> {
  return file.slice(0, 4 * (LONGEST_FILE + 1)).text();
}

async function show(): Promise<void> {
  await screen.show(load);
}

/** Does what was asked for, says what came of it where that is not to be seen, and shows how things are now. */
async function change(work: () => Promise<unknown>): Promise<void> {
  const told = await screen.change(work).catch(() => `${t('state_unsaved')}. ${t('state_unsaved_detail')}`);
  announce(document, typeof told === 'string' ? told : '', true);
  await show();
}
