import { drawButton } from '../button.ts';
import { element } from '../element.ts';
import { drawSwitch } from '../switch/switch.ts';
import type { Translate } from '../translate.ts';
import type { Actions } from './actions.ts';
import { drawSection } from './section.ts';
import type { AddedRow, OptionsState, SiteRow } from './state.ts';

type SiteActions = Pick<Actions, 'switchSite' | 'remove' | 'pause' | 'chooseOnly'>;

export function drawEverywhere(
  document: Document,
  settings: OptionsState['settings'],
  t: Translate,
  actions: SiteActions,
): HTMLElement {
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
  return drawSection(document, t('options_everywhere'), everywhere, chosenOnly);
}

/** Sites that the user added, which can be removed. */
export function drawAddedSites(
  document: Document,
  added: readonly AddedRow[],
  t: Translate,
  actions: SiteActions,
): HTMLElement {
  const rows = added.map((row, place) => drawAdded(document, row, place, t, actions));
  const none = element(document, 'p', 'soft', t('added_none', [t('always')]));
  const list = rows.length > 0 ? element(document, 'ul', 'added', ...rows) : none;
  return drawSection(document, t('options_added'), list);
}

/** Hundreds of domains: listed only for those who look for one. */
export function drawShops(
  document: Document,
  shops: readonly SiteRow[],
  t: Translate,
  actions: SiteActions,
): HTMLElement {
  const rows = shops.map(row => element(document, 'li', '', drawSiteSwitch(document, row, actions)));
  const off = shops.filter(({ isOn }) => !isOn).length;
  const count = t('shops_count', [String(shops.length), String(off)]);
  const summary = element(document, 'summary', '', count);
  summary.id = 'shops-count';
  const list = element(document, 'details', '', summary, element(document, 'ul', 'shops', ...rows));
  list.id = 'shops';
  return drawSection(document, t('options_shops'), list);
}

function drawAdded(
  document: Document,
  row: AddedRow,
  place: number,
  t: Translate,
  actions: SiteActions,
): HTMLElement {
  const remove = drawButton(document, 'plain', t('remove'), () => actions.remove(row));
  remove.setAttribute('aria-label', t('remove_site', [row.domain]));
  // The focus stays at this place of the list, with the site that comes after this one.
  remove.id = `remove-${place}`;
  const isClosed = row.isOn && row.origins.length === 0;
  const closed = isClosed ? [element(document, 'p', 'soft', t('added_closed'))] : [];
  return element(document, 'li', '', drawSiteSwitch(document, row, actions), remove, ...closed);
}

function drawSiteSwitch(document: Document, { domain, isOn }: SiteRow, actions: SiteActions): HTMLElement {
  const words = { id: `site-${domain}`, label: domain };
  return drawSwitch(document, words, isOn, on => actions.switchSite(domain, on));
}
