import type { Class } from '../../core/model.ts';
import { drawButton } from '../button.ts';
import { element } from '../element.ts';
import { icon } from '../icon/icon.ts';

export interface NoticeAction {
  readonly label: string;
  run(button: HTMLButtonElement): void;
}

/** A quiet message in place of a verdict, with what can be done about it, the foremost first. */
export function drawNotice(
  document: Document,
  kind: Class,
  heading: string,
  detail: string,
  ...actions: readonly NoticeAction[]
): HTMLElement {
  const notice = element(
    document,
    'section',
    'notice',
    icon(document, kind),
    element(document, 'h2', '', heading),
    element(document, 'p', 'soft', detail),
  );
  for (const [place, action] of actions.entries()) {
    notice.append(drawButton(document, place === 0 ? 'action' : 'action second', action.label, action.run));
  }
  return notice;
}
