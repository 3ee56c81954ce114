import { drawButton } from '../button.ts';
import { element } from '../element.ts';
import type { Translate } from '../translate.ts';
import type { Actions } from './actions.ts';
import type { NoticeAction } from './notice.ts';

/** What is always in reach below the rest: things about this page, the pause, the list of sites. */
export function drawFoot(
  document: Document,
  t: Translate,
  actions: Pick<Actions, 'pause' | 'openOptions'>,
  canPause = false,
  ofPage: readonly (NoticeAction | HTMLElement)[] = [],
): HTMLElement {
  const pause = { label: t('pause'), run: () => actions.pause(true) };
  const sites = { label: t('options'), run: () => actions.openOptions() };
  const draw = (part: NoticeAction | HTMLElement) =>
    'label' in part ? drawButton(document, '', part.label, part.run) : part;
  // Where words are long, they go to a line of their own together.
  const always = element(document, 'div', 'always', ...[...(canPause ? [pause] : []), sites].map(draw));
  return element(document, 'footer', 'foot', ...ofPage.map(draw), always);
}

/** A wish for this page only: it is gone with the page. */
export function drawDim(
  document: Document,
  isDimmed: boolean,
  t: Translate,
  dim: Actions['dim'],
): HTMLElement {
  const box = element(document, 'input', '');
  box.type = 'checkbox';
  box.id = 'dim';
  box.checked = isDimmed;
  box.addEventListener('change', () => dim(box.checked));
  return element(document, 'label', 'dim', box, t('dim_label'));
}
