import type { Verdict } from '../../core/model.ts';
import type { Correctable } from '../../platform/corrections.ts';
import type { ReportedItem } from '../../platform/messages.ts';
import { drawVerdict } from '../card/card.ts';
import { element } from '../element.ts';
import type { Translate } from '../translate.ts';
import { tellFacts } from '../words.ts';
import type { Actions } from './actions.ts';

/** The product that the page sells: the card, larger, with the facts behind it. */
export function drawProduct(
  document: Document,
  { key, title, verdict, isYours }: ReportedItem,
  lang: string,
  t: Translate,
  actions: Pick<Actions, 'seek' | 'correct'>,
  canCorrect: boolean,
): HTMLElement {
  const name = element(document, 'p', 'title', title);
  name.dir = 'auto';
  if (lang) name.lang = lang;
  const card = drawVerdict(document, verdict, t, {
    headingId: 'headline',
    ...(isYours ? { isYours } : { more: drawFacts(document, verdict, t) }),
    ...(lang && { lang }),
    seek: words => actions.seek(key, words),
    ...(canCorrect && { correct: (as: Correctable | undefined) => actions.correct(key, as) }),
  });
  return element(document, 'section', 'product', name, card);
}

function drawFacts(document: Document, verdict: Verdict, t: Translate): HTMLElement {
  const rows = tellFacts(verdict, t).map(([name, value]) =>
    element(document, 'div', '', element(document, 'dt', '', name), element(document, 'dd', '', value)),
  );
  return element(document, 'dl', 'facts', ...rows);
}
