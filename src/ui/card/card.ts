import type { Verdict } from '../../core/model.ts';
import { element } from '../element.ts';
import { icon } from '../icon/icon.ts';
import type { Translate } from '../translate.ts';
import { QUOTES, type Told, tell, tellYours } from '../words.ts';
import { type Correct, drawChoices, drawUndo } from './correction.ts';
import { type Disclosure, drawDisclosures } from './disclosure.ts';
import { drawQuote, type QuoteOptions } from './quote.ts';

export interface CardOptions extends QuoteOptions {
  /** Names the heading, for the dialog around it. */
  readonly headingId: string;
  /** Stands between the quote and what follows from it. */
  readonly more?: HTMLElement;
  /** The user said so, not we. */
  readonly isYours?: boolean;
  /** The product's own page told so, and is not this one: its words are not here. */
  readonly isRemembered?: boolean;
  /** Without it nothing can be corrected here. */
  readonly correct?: Correct;
}

/** Draws what we say about a verdict, in the card and in the popup. One at a time in each: its parts have ids. */
export function drawVerdict(
  document: Document,
  verdict: Verdict,
  t: Translate,
  options: CardOptions,
): HTMLElement {
  const told = options.isYours ? tellYours(verdict, t) : tell(verdict, t);
  const shown = told.quotes.slice(0, QUOTES);
  return element(
    document,
    'div',
    'verdict',
    head(document, verdict, told, options.headingId),
    element(document, 'p', '', told.reason),
    ...shown.map(quote => drawQuote(document, quote, t, options)),
    ...(options.isRemembered ? [element(document, 'p', 'aside', t('remembered_line'))] : []),
    ...(options.more ? [options.more] : []),
    ...(told.consequence ? [element(document, 'p', 'aside', told.consequence)] : []),
    ...foot(document, verdict, told, t, options),
  );
}

function head(document: Document, verdict: Verdict, told: Told, headingId: string): HTMLElement {
  const disc = element(document, 'span', 'disc', icon(document, verdict.class));
  disc.dataset.class = verdict.class;
  const heading = element(document, 'h2', '', told.headline);
  heading.id = headingId;
  const words = element(document, 'div', '', heading, element(document, 'p', 'line', told.line));
  return element(document, 'div', 'head', disc, words);
}

/** Quiet actions on one line, and what they open below it. */
function foot(
  document: Document,
  verdict: Verdict,
  told: Told,
  t: Translate,
  options: CardOptions,
): HTMLElement[] {
  const disclosures: Disclosure[] = [];
  if (told.rest) {
    // What contradicts is not for the curious only, nor what is missing where that is all there is to say.
    const open = told.against.length > 0 || verdict.class === 'unclear';
    disclosures.push({ label: told.rest, panel: rest(document, told, t, options), open });
  }
  const { correct, isYours } = options;
  if (correct && !isYours) {
    disclosures.push({ label: t('not_right'), panel: drawChoices(document, t, correct), open: false });
  }
  const buttons = drawDisclosures(document, disclosures);
  const undo = correct && isYours ? [drawUndo(document, t, correct)] : [];
  const actions = [...buttons, ...undo];
  if (actions.length === 0) return [];
  return [element(document, 'div', 'foot', ...actions), ...disclosures.map(({ panel }) => panel)];
}

/** What does not decide: contradictions, further quotes, what was passed over, and what the page leaves open. */
function rest(document: Document, told: Told, t: Translate, options: CardOptions): HTMLElement {
  const question = t('change_question');
  const parts = [
    ...told.against.map(quote => {
      const made = drawQuote(document, quote, t, options);
      made.classList.add('passed');
      return made;
    }),
    ...told.quotes.slice(QUOTES).map(quote => drawQuote(document, quote, t, options)),
    ...told.ignored.map(text => element(document, 'p', 'quote passed', text)),
  ];
  const missing = element(document, 'ul', '', ...told.missing.map(line => element(document, 'li', '', line)));
  if (told.rest === question) parts.unshift(missing);
  else if (told.missing[0]) parts.push(element(document, 'p', 'place', question), missing);
  const panel = element(document, 'div', 'rest', ...parts);
  panel.id = 'rest';
  return panel;
}
