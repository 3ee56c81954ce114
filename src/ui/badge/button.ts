import type { Class, Verdict } from '../../core/model.ts';
import { element } from '../element.ts';
import { icon } from '../icon/icon.ts';
import type { Translate } from '../translate.ts';
import { badgeName, badgeText, className, micName } from '../words.ts';

/** What a badge shows: the class on a tile, the microphone too beside the product that the page sells. */
export interface BadgeContent {
  readonly verdict: Verdict;
  readonly title: string;
  readonly full: boolean;
}

export type BadgeMaker = (content: BadgeContent) => HTMLButtonElement;

/** Badges of one class look alike: each is a copy of one drawn before. */
export function badgeMaker(document: Document, cardId: string, t: Translate): BadgeMaker {
  const drawn = new Map<Class, HTMLButtonElement>();
  return ({ verdict, title, full }) => {
    const kind = verdict.class;
    const first = drawn.get(kind) ?? draw(document, kind, cardId, t);
    drawn.set(kind, first);
    const button = first.cloneNode(true) as HTMLButtonElement;
    const microphone = full && micName(verdict, t);
    if (microphone) button.append(element(document, 'span', 'word mic', ` · ${microphone}`));
    const written = full ? badgeText(verdict, t) : className(kind, t);
    button.setAttribute('aria-label', badgeName(verdict, title, written, t));
    return button;
  };
}

function draw(document: Document, kind: Class, cardId: string, t: Translate): HTMLButtonElement {
  const word = element(document, 'span', 'word', className(kind, t));
  const button = element(document, 'button', 'badge', icon(document, kind), word);
  button.type = 'button';
  button.tabIndex = -1;
  button.dataset.class = kind;
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-controls', cardId);
  return button;
}
