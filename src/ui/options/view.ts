import { element } from '../element.ts';
import { drawSwitch } from '../switch/switch.ts';
import type { MessageKey, Translate } from '../translate.ts';
import type { AddedRow, OptionsState, SiteRow } from './state.ts';

/** What the options page can do; drawing knows nothing of browsers. */
export interface Actions {
  pause(paused: boolean): void;
  chooseOnly(chosenOnly: boolean): void;
  switchSite(domain: string, on: boolean): void;
  /** Gives the access back and forgets the choice. */
  remove(row: AddedRow): void;
  forget(keys: readonly string[]): void;
}

/** Draws the whole options page. */
export function drawOptions(
  document: Document,
  { settings, shops, added }: OptionsState,
  t: Translate,
  actions: Actions,
): HTMLElement[] {
  const section = (key: MessageKey, ...children: readonly HTMLElement[]) =>
    element(document, 'section', '', element(document, 'h2', '', t(key)), ...children);
  const everywhere = drawSwitch(
    document,
    { id: 'everywhere', label: t('everywhere_label'), scope: t('everywhere_scope') },
    settings?.paused !== true,
    on => actions.pause(!on),
  );
  const chosenOnly = drawSwitch(
    document,
    { id: 'chosen-only', label: t('chosen_only_label'), scope: t('chosen_only_scope') },
    settings?.chosenOnly === true,
    on => actions.chooseOnly(on),
  );
  const rows = added.map(row => drawAdded(document, row, t, actions));
  const none = element(document, 'p', 'soft', t('added_none'));
  return [
    element(document, 'h1', '', t('options')),
    ...drawNotes(document, settings, t, actions),
    section('options_everywhere', everywhere, chosenOnly),
    section('options_added', rows.length > 0 ? element(document, 'ul', 'added', ...rows) : none),
    section(
      'options_shops',
      element(document, 'ul', 'shops', ...shops.map(row => drawShop(document, row, actions))),
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
  const notes: HTMLElement[] = [];
  if (settings.isNewer) notes.push(element(document, 'p', 'note', t('note_newer')));
  else if (settings.strange.length > 0) {
    const forget = drawButton(document, t('forget'), () => actions.forget(settings.strange));
    notes.push(element(document, 'p', 'note', t('note_strange', [settings.strange.join(', ')]), ' ', forget));
  }
  return notes;
}

function drawShop(document: Document, row: SiteRow, actions: Actions): HTMLElement {
  return element(document, 'li', '', drawSiteSwitch(document, row, actions));
}

function drawAdded(document: Document, row: AddedRow, t: Translate, actions: Actions): HTMLElement {
  const remove = drawButton(document, t('remove'), () => actions.remove(row));
  remove.setAttribute('aria-label', t('remove_site', [row.domain]));
  const isClosed = row.isOn && row.origins.length === 0;
  const closed = isClosed ? [element(document, 'p', 'soft', t('added_closed'))] : [];
  return element(document, 'li', '', drawSiteSwitch(document, row, actions), ...closed, remove);
}

function drawSiteSwitch(document: Document, { domain, isOn }: SiteRow, actions: Actions): HTMLElement {
  const words = { id: `site-${domain}`, label: domain };
  return drawSwitch(document, words, isOn, on => actions.switchSite(domain, on));
}

function drawButton(document: Document, label: string, run: () => void): HTMLButtonElement {
  const button = element(document, 'button', 'plain', label);
  button.type = 'button';
  button.addEventListener('click', run);
  return button;
}
