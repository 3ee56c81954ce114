import { giveBack } from '../../platform/access.ts';
import { settings } from '../../platform/choices.ts';
import { onSettingsOrAccessChange, translate } from '../../platform/extension.ts';
import { CHOSEN_ONLY, PAUSED } from '../../platform/switch.ts';
import switchCss from '../switch/switch.css?inline';
import { addStyle } from '../tokens/sheet.ts';
import { tokenCss } from '../tokens/tokens.ts';
import type { Translate } from '../translate.ts';
import { load } from './state.ts';
import { type Actions, drawOptions } from './view.ts';

const t: Translate = translate;

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
};

addStyle(document, tokenCss(':root') + switchCss);
document.documentElement.lang = t('language');
document.documentElement.dir = t('direction');
onSettingsOrAccessChange(show);
await show();

/** Redraws in one step; the focus stays where it was. */
async function show(): Promise<void> {
  const state = await load();
  const focused = document.activeElement?.id;
  document.getElementById('view')?.replaceChildren(...drawOptions(document, state, t, actions));
  if (focused) document.getElementById(focused)?.focus();
}

async function change(store: () => Promise<void>): Promise<void> {
  const told = await store().then(
    () => '',
    () => `${t('state_unsaved')}. ${t('state_unsaved_detail')}`,
  );
  const status = document.getElementById('status');
  if (status) status.textContent = told;
  await show();
}
