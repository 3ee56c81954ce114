import type { Class } from '../../core/model.ts';
import { element } from '../element.ts';
import { icon } from '../icon/icon.ts';

/** A quiet message in place of a verdict, with at most one thing to do. */
export function drawNotice(
  document: Document,
  kind: Class,
  heading: string,
  detail: string,
  action?: { readonly label: string; run(button: HTMLButtonElement): void },
): HTMLElement {
  const notice = element(
    document,
    'section',
    'notice',
    icon(document, kind),
    element(document, 'h2', '', heading),
    element(document, 'p', 'soft', detail),
  );
  if (action) {
    const button = element(document, 'button', 'action', action.label);
    button.type = 'button';
    button.addEventListener('click', () => action.run(button));
    notice.append(button);
  }
  return notice;
}
