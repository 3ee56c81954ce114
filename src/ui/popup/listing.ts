import { CLASSES, type Class } from '../../core/model.ts';
import type { ReportedItem } from '../../platform/messages.ts';
import { element } from '../element.ts';
import { icon, sign } from '../icon/icon.ts';
import type { Translate } from '../translate.ts';
import { className, micName } from '../words.ts';
import type { Actions } from './actions.ts';

type Filter = Class | 'all';

type ListingActions = Pick<Actions, 'reveal' | 'announce'>;

/** The marked items in page order, and chips that count them by class and filter the list. */
export function drawListing(
  document: Document,
  items: readonly ReportedItem[],
  lang: string,
  t: Translate,
  actions: ListingActions,
): HTMLElement {
  const rows = items.map(item => ({
    kind: item.verdict.class,
    node: element(document, 'li', '', drawRow(document, item, lang, t, actions)),
  }));
  const list = element(document, 'ul', 'items', ...rows.map(row => row.node));
  const choose = (filter: Filter) => {
    const shown = rows.filter(row => filter === 'all' || row.kind === filter);
    list.replaceChildren(...shown.map(row => row.node));
    actions.announce(t('filter_count', [String(shown.length), String(rows.length)]));
  };
  const heading = element(document, 'h2', '', t('view_listing'));
  return element(document, 'section', 'listing', heading, ...drawChips(document, items, t, choose), list);
}

function drawChips(
  document: Document,
  items: readonly ReportedItem[],
  t: Translate,
  choose: (filter: Filter) => void,
): HTMLElement[] {
  const present = CLASSES.filter(kind => items.some(item => item.verdict.class === kind));
  if (present.length < 2) return [];
  const filters: readonly Filter[] = ['all', ...present];
  const chips = filters.map(filter => {
    const count = items.filter(item => filter === 'all' || item.verdict.class === filter).length;
    const name = filter === 'other' ? t('class_other') : t(`filter_${filter}`);
    const chip = element(document, 'button', '', name, element(document, 'b', '', String(count)));
    chip.type = 'button';
    chip.setAttribute('aria-pressed', String(filter === 'all'));
    chip.addEventListener('click', () => {
      for (const other of chips) other.setAttribute('aria-pressed', String(other === chip));
      choose(filter);
    });
    return chip;
  });
  const group = element(document, 'div', 'chips', ...chips);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', t('filter_label'));
  return [group];
}

function drawRow(
  document: Document,
  { key, title, verdict, isYours }: ReportedItem,
  lang: string,
  t: Translate,
  actions: ListingActions,
): HTMLElement {
  const name = element(document, 'span', 'name', title);
  name.dir = 'auto';
  // Of the whole row, it would be read aloud a second time.
  name.title = title;
  if (lang) name.lang = lang;
  const kind = element(document, 'span', 'spoken', `${className(verdict.class, t)}: `);
  const known = isYours ? [sign(document, 'yours'), t('yours')] : [micName(verdict, t)];
  const microphone = element(document, 'span', 'mic', ...known);
  const row = element(document, 'button', '', icon(document, verdict.class), kind, name, ' ', microphone);
  row.type = 'button';
  row.dataset.class = verdict.class;
  row.addEventListener('click', () => actions.reveal(key));
  return row;
}
