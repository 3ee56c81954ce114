import type { Class, Verdict } from '../../core/model.ts';
import { element } from '../element.ts';
import { icon, sign } from '../icon/icon.ts';
import type { Translate } from '../translate.ts';
import { badgeName, badgeNameYours, className, micName } from '../words.ts';
import type { Widths } from './place.ts';
import { widthsOf } from './width.ts';

/** What a badge shows: the class, and in full the microphone too, or that the user said so. */
export interface BadgeContent {
  readonly verdict: Verdict;
  readonly title: string;
  readonly full: boolean;
  readonly isYours: boolean;
}

export interface BadgeMaker {
  make(content: BadgeContent): HTMLButtonElement;
  /** Draws another content on a badge that stays where it is, with pointer and focus. */
  remake(button: HTMLButtonElement, content: BadgeContent): void;
  /** Without drawing it. */
  widths(content: BadgeContent): Widths;
}

/** Badges of one class look alike: each is a copy of one drawn before. */
export function badgeMaker(document: Document, cardId: string, t: Translate): BadgeMaker {
  const drawn = new Map<string, HTMLButtonElement>();
  const known = new Map<string, Widths>();

  function more({ verdict, full, isYours }: BadgeContent): string {
    if (!full) return '';
    return isYours ? t('yours') : micName(verdict, t);
  }

  function make(content: BadgeContent): HTMLButtonElement {
    const { verdict, title, isYours } = content;
    const kind = verdict.class;
    const look = `${kind}${isYours}`;
    const first = drawn.get(look) ?? draw(document, kind, isYours, cardId, t);
    drawn.set(look, first);
    const button = first.cloneNode(true) as HTMLButtonElement;
    const second = more(content);
    if (second) button.insertBefore(element(document, 'span', 'word mic', ` · ${second}`), pencilOf(button));
    const word = className(kind, t);
    const written = second ? t('pair', [word, second]) : word;
    const name = isYours ? badgeNameYours(word, title, t) : badgeName(verdict, title, written, t);
    button.ariaLabel = name;
    return button;
  }

  return {
    make,
    remake(button, content) {
      const { dataset, ariaLabel, childNodes } = make(content);
      Object.assign(button.dataset, dataset);
      button.ariaLabel = ariaLabel;
      button.replaceChildren(...childNodes);
    },
    widths(content) {
      const { verdict, full, isYours } = content;
      const look = `${verdict.class}${verdict.microphone}${full}${isYours}`;
      const widths = known.get(look) ?? widthsOf(className(verdict.class, t), more(content), isYours);
      known.set(look, widths);
      return widths;
    },
  };
}

function pencilOf(button: HTMLButtonElement): Element | null {
  return button.querySelector('.yours');
}

function draw(
  document: Document,
  kind: Class,
  isYours: boolean,
  cardId: string,
  t: Translate,
): HTMLButtonElement {
  const word = element(document, 'span', 'word', className(kind, t));
  const button = element(document, 'button', 'badge', word);
  if (kind !== 'other') button.prepend(icon(document, kind));
  if (isYours) {
    const pencil = sign(document, 'yours');
    pencil.classList.add('yours');
    button.append(pencil);
  }
  button.type = 'button';
  button.tabIndex = -1;
  button.dataset.class = kind;
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-controls', cardId);
  return button;
}
