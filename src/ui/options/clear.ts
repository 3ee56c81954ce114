import { drawButton } from '../button.ts';
import { element } from '../element.ts';
import type { Translate } from '../translate.ts';

/** A button that deletes something for good, and asks before it does. */
export function drawClear(document: Document, id: string, t: Translate, clear: () => void): HTMLElement {
  const place = element(document, 'span', 'row');
  const ask = drawButton(document, 'plain', t('clear'), () => {
    const yes = drawButton(document, 'plain', t('clear_yes'), clear);
    const no = drawButton(document, 'plain', t('clear_no'), () => {
      place.replaceChildren(ask);
      ask.focus();
    });
    const question = element(document, 'span', '', t('clear_question'));
    question.id = `${id}-question`;
    yes.setAttribute('aria-describedby', question.id);
    place.replaceChildren(question, yes, no);
    no.focus();
  });
  ask.id = id;
  place.append(ask);
  return place;
}
