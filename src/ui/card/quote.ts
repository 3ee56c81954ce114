import type { Found, Passage } from '../../platform/messages.ts';
import { element } from '../element.ts';
import { sign } from '../icon/icon.ts';
import type { Translate } from '../translate.ts';
import type { Quote } from '../words.ts';

/** Scrolls to words in the page and frames them there. */
export type Seek = (words: Passage) => Found | Promise<Found>;

/** CSS pixels from which on a press is no click. */
const DRAG = 6;

export interface QuoteOptions {
  /** The page's language. */
  readonly lang?: string;
  /** What a click on the quote does; without it a quote is only read. */
  readonly seek?: Seek;
}

/** The page's own words and where they stand. Their direction and language are the page's, not ours. */
export function drawQuote(
  document: Document,
  quote: Quote,
  t: Translate,
  options: QuoteOptions,
): HTMLElement {
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
  if (options.lang) text.lang = options.lang;
  const place = element(document, 'p', 'place', quote.place);
  const grounds = quote.grounds.map(ground => element(document, 'p', 'place', ground));
  const caption = element(document, 'figcaption', '', place, ...grounds);
  const figure = element(document, 'figure', 'quote', text, caption);
  const { seek } = options;
  if (seek) makeSeekable(figure, place, caption, t, () => seek(quote.evidence));
  return figure;
}

/** The whole quote takes clicks; its place is the button that everybody can reach. */
function makeSeekable(
  figure: HTMLElement,
  place: HTMLElement,
  caption: HTMLElement,
  t: Translate,
  seek: () => Found | Promise<Found>,
): void {
  const { ownerDocument: document } = figure;
  const name = element(document, 'bdi', '', place.textContent ?? '');
  const button = element(document, 'button', 'link', sign(document, 'place'), name);
  button.type = 'button';
  button.title = t('show_words');
  const note = element(document, 'p', 'note');
  note.setAttribute('role', 'status');
  place.replaceChildren(button);
  caption.append(note);
  figure.classList.add('seekable');
  let pressed = 0;
  const placeOf = ({ clientX, clientY }: MouseEvent) => clientX + clientY;
  figure.addEventListener('pointerdown', event => {
    pressed = placeOf(event);
  });
  figure.addEventListener('click', async event => {
    // Who drags over the words selects them.
    if (event.detail > 0 && Math.abs(placeOf(event) - pressed) > DRAG) return;
    const found = await seek();
    note.textContent = found === 'shown' ? '' : t(`words_${found}`);
  });
}
