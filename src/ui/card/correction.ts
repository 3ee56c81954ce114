import { CORRECTABLE, type Correctable } from '../../platform/corrections.ts';
import { element } from '../element.ts';
import type { Translate } from '../translate.ts';

/** Takes the user's word for it; undefined takes that back. */
export type Correct = (as: Correctable | undefined) => void;

/** The choice of what a product really is. */
export function drawChoices(document: Document, t: Translate, correct: Correct): HTMLElement {
  const label = element(document, 'p', 'place', t('correct_label'));
  label.id = 'correct-label';
  const buttons = CORRECTABLE.map(kind => drawButton(document, t(`correct_${kind}`), () => correct(kind)));
  const group = element(document, 'div', 'choices', label, ...buttons);
  group.id = 'choices';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', label.id);
  return group;
}

export function drawUndo(document: Document, t: Translate, correct: Correct): HTMLElement {
  return drawButton(document, t('undo'), () => correct(undefined));
}

function drawButton(document: Document, label: string, run: () => void): HTMLElement {
  const button = element(document, 'button', 'choice', label);
  button.type = 'button';
  button.addEventListener('click', run);
  return button;
}
