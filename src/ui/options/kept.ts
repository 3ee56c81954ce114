import { drawButton } from '../button.ts';
import { element } from '../element.ts';
import { icon } from '../icon/icon.ts';
import type { Translate } from '../translate.ts';
import { className } from '../words.ts';
import type { Actions } from './actions.ts';
import { drawClear } from './clear.ts';
import { drawSection } from './section.ts';
import type { OptionsState } from './state.ts';

type KeptActions = Pick<
  Actions,
  'undo' | 'exportCorrections' | 'importCorrections' | 'clearCorrections' | 'clearRemembered'
>;

/** What the user said that products are. */
export function drawCorrections(
  document: Document,
  corrections: OptionsState['corrections'],
  t: Translate,
  actions: KeptActions,
): HTMLElement {
  const rows = corrections.map(({ identity, as, title }, place) => {
    const name = element(document, 'bdi', 'grow', title);
    name.dir = 'auto';
    const undo = drawButton(document, 'plain', t('undo'), () => actions.undo(identity));
    undo.setAttribute('aria-label', t('undo_for', [title]));
    // The focus stays at this place of the list, with what comes after this one.
    undo.id = `undo-${place}`;
    const kind = element(document, 'span', 'soft', className(as, t));
    return element(document, 'li', '', icon(document, as), name, kind, undo);
  });
  const list = rows.length > 0 ? element(document, 'ul', 'kept', ...rows) : undefined;
  const none = element(document, 'p', 'soft', t('corrections_none', [t('not_right')]));
  const save = drawButton(document, 'plain', t('export'), actions.exportCorrections);
  save.id = 'corrections-export';
  const controls = [
    ...(list ? [save] : []),
    drawFilePicker(document, t('import'), actions.importCorrections),
    ...(list ? [drawClear(document, 'corrections-clear', t, actions.clearCorrections)] : []),
  ];
  return drawSection(
    document,
    t('options_corrections'),
    list ?? none,
    list && element(document, 'p', 'soft', t('corrections_scope')),
    element(document, 'div', 'row', ...controls),
  );
}

/** What product pages told, by number only. */
export function drawRemembered(
  document: Document,
  count: number,
  t: Translate,
  actions: KeptActions,
): HTMLElement {
  const row = element(
    document,
    'div',
    'row',
    element(document, 'span', '', t('remembered_count', [String(count)])),
  );
  if (count > 0) row.append(drawClear(document, 'remembered-clear', t, actions.clearRemembered));
  const scope = element(document, 'p', 'soft', t('remembered_scope'));
  return drawSection(document, t('options_remembered'), row, scope);
}

/** A button that asks for a file; the browser's own control speaks the browser's words, not ours. */
function drawFilePicker(document: Document, label: string, pick: (file: File) => void): HTMLElement {
  const input = element(document, 'input', '');
  input.type = 'file';
  input.accept = '.jsonl';
  input.hidden = true;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) pick(file);
    input.value = '';
  });
  const button = drawButton(document, 'plain', label, () => input.click());
  button.id = 'corrections-import';
  return element(document, 'span', '', button, input);
}
