import { boxStyle, frameOf } from '../badge/frame.ts';
import type { Layer } from '../badge/layer.ts';
import { element } from '../element.ts';
import { sign } from '../icon/icon.ts';
import { addStyle } from '../tokens/sheet.ts';
import type { Translate } from '../translate.ts';
import cardCss from './card.css?inline';
import verdictCss from './verdict.css?inline';

/** Opens one card at a time, beside its badge. */
export interface CardControl {
  /** The badge whose card is open. */
  readonly current: HTMLElement | undefined;
  readonly isPinned: boolean;
  /** A pinned card stays until it is dismissed; another one leaves with the pointer or the focus. */
  open(badge: HTMLElement, pinned: boolean): void;
  /** Opens or closes soon, so that passing pointers open nothing and one can travel into the card. */
  openSoon(badge: HTMLElement): void;
  closeSoon(): void;
  stay(): void;
  close(): void;
  /** Pins the badge's card, or closes it where it is pinned already. */
  toggle(badge: HTMLElement): void;
  /** The badge has moved. */
  follow(): void;
  /** The badge was drawn anew, with another answer. */
  renew(badge: HTMLElement): void;
}

/** Milliseconds. */
const OPEN_DELAY = 140;
const CLOSE_DELAY = 280;
/** CSS pixels between a card and its badge, and the edge of the view. */
const EDGE = 14;

export function createCard(layer: Layer, t: Translate, draw: (badge: HTMLElement) => Node): CardControl {
  const { card, root, host } = layer;
  let current: HTMLElement | undefined;
  let pinned = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let peg: HTMLElement | undefined;
  let isStyled = false;

  function later(action: () => void, delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  }

  function open(badge: HTMLElement, pin: boolean): void {
    clearTimeout(timer);
    pinned = pin || (pinned && badge === current);
    card.toggleAttribute('data-pinned', pinned);
    if (badge === current) return;
    current?.setAttribute('aria-expanded', 'false');
    style();
    fill(badge);
    card.scrollTop = 0;
    follow();
    card.showPopover();
  }

  /** Most pages' cards are never opened: their style is read with the first one that is. */
  function style(): void {
    if (!isStyled) addStyle(root, verdictCss + cardCss);
    isStyled = true;
  }

  function fill(badge: HTMLElement): void {
    current = badge;
    badge.setAttribute('aria-expanded', 'true');
    card.replaceChildren(draw(badge), drawClose(host.ownerDocument, t, close));
  }

  function close(): void {
    clearTimeout(timer);
    if (!current) return;
    if (root.activeElement && card.contains(root.activeElement)) current.focus({ preventScroll: true });
    current.setAttribute('aria-expanded', 'false');
    current = undefined;
    pinned = false;
    card.hidePopover();
    peg?.remove();
  }

  // A new peg each time: an element that moves would count as a shift of the shop's layout.
  function follow(): void {
    if (!current) return;
    const frame = frameOf(host);
    const at = current.getBoundingClientRect();
    card.toggleAttribute('data-rtl', frame.rtl);
    peg?.remove();
    peg = host.ownerDocument.createElement('div');
    peg.className = 'peg';
    peg.style.cssText = boxStyle(at, frame);
    root.insertBefore(peg, card);
    const height = host.ownerDocument.documentElement.clientHeight;
    card.style.setProperty('--room', `${(Math.max(at.top, height - at.bottom) - EDGE) / frame.scale}px`);
  }

  return {
    get current() {
      return current;
    },
    get isPinned() {
      return pinned;
    },
    open,
    close,
    follow,
    renew(badge) {
      if (badge !== current) return;
      const hadFocus = card.contains(root.activeElement);
      fill(badge);
      follow();
      if (hadFocus) card.focus();
    },
    openSoon(badge) {
      if (badge === current) clearTimeout(timer);
      // Meanwhile the shop may have drawn its page anew, and the badge is gone.
      else if (!pinned) later(() => badge.isConnected && open(badge, false), OPEN_DELAY);
    },
    closeSoon() {
      if (!pinned) later(close, CLOSE_DELAY);
    },
    stay() {
      clearTimeout(timer);
    },
    toggle(badge) {
      if (badge === current && pinned) close();
      else open(badge, true);
    },
  };
}

/** For those who have neither an Escape key nor room beside the card. */
function drawClose(document: Document, t: Translate, close: () => void): HTMLElement {
  const button = element(document, 'button', 'close', sign(document, 'close'));
  button.type = 'button';
  button.setAttribute('aria-label', t('close'));
  button.addEventListener('click', close);
  return button;
}
