import type { Verdict } from '../../core/model.ts';
import { element } from '../element.ts';
import { icon } from '../icon/icon.ts';
import type { Translate } from '../translate.ts';
import { type Quote, type Told, tell } from '../words.ts';

/** The most quotes shown at once: one reason is enough, two make it firm. */
const QUOTES = 2;

/**
 * Draws what we say about a verdict. `headingId` names the heading, for the dialog around it; `more` stands between
 * the quotes and what follows from them; `lang` is the page's language.
 */
export function drawVerdict(
  document: Document,
  verdict: Verdict,
  t: Translate,
  options: { headingId: string; more?: HTMLElement; lang?: string },
): HTMLElement {
  const told = tell(verdict, t);
  return element(
    document,
    'div',
    'verdict',
    head(document, verdict, told, options.headingId),
    element(document, 'p', '', told.reason),
    ...evidence(document, told, t, options.lang),
    ...(options.more ? [options.more] : []),
    ...(told.consequence ? [element(document, 'p', 'aside', told.consequence)] : []),
    ...change(document, told, t, verdict.class === 'unclear'),
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

function evidence(document: Document, told: Told, t: Translate, lang?: string): HTMLElement[] {
  const shown = [
    ...told.quotes.slice(0, QUOTES).map(quote => figure(document, quote, t, lang)),
    ...told.against.slice(0, 1).map(quote => contradiction(document, quote, t, lang)),
    ...told.ignored.slice(0, 1).map(text => element(document, 'p', 'quote passed', text)),
  ];
  return shown.length > 0 ? [element(document, 'div', 'quotes', ...shown)] : [];
}

function contradiction(document: Document, quote: Quote, t: Translate, lang?: string): HTMLElement {
  const made = figure(document, quote, t, lang);
  made.classList.add('passed');
  made.prepend(element(document, 'p', 'place', t('against')));
  return made;
}

/** The page's own words: their direction and language are the page's, not ours. */
function figure(document: Document, quote: Quote, t: Translate, lang?: string): HTMLElement {
  const words = element(document, 'mark', '', quote.words);
  const text = element(
    document,
    'blockquote',
    '',
    t('quote_open'),
    quote.before,
    words,
    quote.after,
    t('quote_close'),
  );
  text.dir = 'auto';
  if (lang) text.lang = lang;
  const caption = element(document, 'figcaption', 'place', quote.place);
  const grounds = quote.grounds.map(ground => element(document, 'p', 'place', ground));
  return element(document, 'figure', 'quote', text, caption, ...grounds);
}

/** What the page leaves open, and the rest of what was passed over, for those who ask. */
function change(document: Document, told: Told, t: Translate, open: boolean): HTMLElement[] {
  const lines = [...told.missing, ...told.ignored.slice(1)];
  if (lines.length === 0) return [];
  const list = element(document, 'ul', '', ...lines.map(line => element(document, 'li', '', line)));
  const question = element(document, 'summary', '', t('change_question'));
  const details = element(document, 'details', '', question, list);
  details.open = open;
  return [details];
}
