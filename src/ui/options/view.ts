import { drawButton } from '../button.ts';
import { element } from '../element.ts';
import type { Translate } from '../translate.ts';
import type { Actions } from './actions.ts';
import { drawCorrections, drawRemembered } from './kept.ts';
import { drawKeys } from './keys.ts';
import { drawMarks, drawStyle } from './marks.ts';
import { drawSection } from './section.ts';
import { drawAddedSites, drawEverywhere, drawShops } from './sites.ts';
import type { OptionsState } from './state.ts';

/** Draws the whole options page. */
export function drawOptions(
  document: Document,
  { settings, shops, added, corrections, remembered, shortcuts }: OptionsState,
  t: Translate,
  actions: Actions,
): HTMLElement[] {
  const about = drawButton(document, 'plain', t('welcome_title'), actions.openWelcome);
  about.id = 'about';
  return [
    element(document, 'header', '', element(document, 'h1', '', t('options')), about),
    ...drawNotes(document, settings, t, actions),
    drawEverywhere(document, settings, t, actions),
    drawMarks(document, settings, t, actions),
    drawStyle(document, settings, t, actions),
    drawAddedSites(document, added, t, actions),
    drawShops(document, shops, t, actions),
    drawCorrections(document, corrections, t, actions),
    drawRemembered(document, remembered, t, actions),
    drawKeys(document, shortcuts, t, actions),
    drawSection(
      document,
      t('options_language'),
      element(document, 'p', '', t('language_name')),
      element(document, 'p', 'soft', t('language_scope')),
    ),
  ];
}

function drawNotes(
  document: Document,
  settings: OptionsState['settings'],
  t: Translate,
  actions: Actions,
): HTMLElement[] {
  if (!settings) return [element(document, 'p', 'note', t('note_unreadable'))];
  if (settings.isNewer) return [element(document, 'p', 'note', t('note_newer'))];
  if (settings.strange.length === 0) return [];
  const forget = drawButton(document, 'plain', t('forget'), () => actions.forget(settings.strange));
  const words = t('note_strange', [settings.strange.join(', ')]);
  return [element(document, 'p', 'note', words, ' ', forget)];
}
