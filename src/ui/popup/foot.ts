import { element } from '../element.ts';
import type { Translate } from '../translate.ts';
import type { NoticeAction } from './notice.ts';
import type { Actions } from './view.ts';

/** What is about more than this page: lasting access, the pause, the list of sites. */
export function drawFoot(
  document: Document,
  t: Translate,
  actions: Pick<Actions, 'pause' | 'openOptions'>,
  canPause = false,
  access?: NoticeAction,
): HTMLElement {
  const pause = { label: t('pause'), run: () => actions.pause(true) };
  const sites = { label: t('options'), run: () => actions.openOptions() };
  const all = [...(access ? [access] : []), ...(canPause ? [pause] : []), sites];
  const buttons = all.map(({ label, run }) => {
    const button = element(document, 'button', '', label);
    button.type = 'button';
    button.addEventListener('click', () => run(button));
    return button;
  });
  return element(document, 'footer', 'foot', ...buttons);
}
