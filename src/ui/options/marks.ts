import { BADGE_STYLES, type BadgeStyle, MARKED } from '../../platform/looks.ts';
import { drawButton } from '../button.ts';
import { element } from '../element.ts';
import { drawSampleBadge } from '../sample/sample.ts';
import { drawSwitch } from '../switch/switch.ts';
import type { Translate } from '../translate.ts';
import type { Actions } from './actions.ts';
import { drawSection } from './section.ts';
import type { OptionsState } from './state.ts';

type MarkActions = Pick<Actions, 'mark' | 'style' | 'dim'>;

/** Which classes get a badge, each shown by its own. */
export function drawMarks(
  document: Document,
  settings: OptionsState['settings'],
  t: Translate,
  actions: MarkActions,
): HTMLElement {
  const name = t('options_marks');
  const boxes = MARKED.map(kind => {
    const box = drawInput(document, 'checkbox', `mark-${kind}`, settings?.hidden.has(kind) !== true);
    box.addEventListener('change', () => actions.mark([kind], box.checked));
    return element(document, 'label', 'choice', box, drawSampleBadge(document, kind, t));
  });
  const group = element(document, 'div', 'choices', ...boxes);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', name);
  const others = MARKED.filter(kind => kind !== 'headset');
  const only = drawButton(document, 'plain', t('marks_headsets'), () => {
    actions.mark(['headset'], true);
    actions.mark(others, false);
  });
  only.id = 'marks-headsets';
  const all = drawButton(document, 'plain', t('marks_all'), () => actions.mark(MARKED, true));
  all.id = 'marks-all';
  const presets = element(document, 'p', 'row', only, all);
  const scope = element(document, 'p', 'soft', t('marks_scope'));
  return drawSection(document, name, group, presets, scope);
}

/** How badges look, each way shown. */
export function drawStyle(
  document: Document,
  settings: OptionsState['settings'],
  t: Translate,
  actions: MarkActions,
): HTMLElement {
  const name = t('options_style');
  const chosen = settings?.badgeStyle ?? 'auto';
  const ways = BADGE_STYLES.map(style => {
    const radio = drawInput(document, 'radio', `style-${style}`, style === chosen);
    radio.name = 'style';
    radio.addEventListener('change', () => actions.style(style));
    const words = element(document, 'span', 'grow', t(`style_${style}`));
    return element(document, 'label', 'choice', radio, words, ...drawSamples(document, style, t));
  });
  const group = element(document, 'div', 'ways', ...ways);
  group.setAttribute('role', 'radiogroup');
  group.setAttribute('aria-label', name);
  const dim = drawSwitch(
    document,
    { id: 'dim', label: t('dim_label'), scope: t('dim_scope') },
    settings?.dim === true,
    on => actions.dim(on),
  );
  return drawSection(document, name, group, dim);
}

function drawSamples(document: Document, style: BadgeStyle, t: Translate): HTMLElement[] {
  const short = drawSampleBadge(document, 'earbuds', t);
  const full = drawSampleBadge(document, 'earbuds', t, t('mic_built_in'));
  const samples = { auto: [short, full], compact: [short], full: [full] }[style];
  for (const sample of samples) sample.ariaHidden = 'true';
  return samples;
}

function drawInput(document: Document, type: string, id: string, checked: boolean): HTMLInputElement {
  const input = element(document, 'input', '');
  input.type = type;
  input.id = id;
  input.checked = checked;
  return input;
}
