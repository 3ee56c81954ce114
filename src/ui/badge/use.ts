import type { CardControl } from '../card/control.ts';
import { isRtl } from './frame.ts';
import type { Layer } from './layer.ts';
import type { Tour } from './tour.ts';

/**
 * Pointer, touch and keyboard. Hover and focus open a card, a click pins it, Escape closes it, and then it stays
 * closed until the reader comes anew. All badges are one stop of the Tab key; arrows, Home and End move between them.
 */
export function listenToUse(
  layer: Layer,
  card: CardControl,
  tour: Pick<Tour, 'step'>,
  signal: AbortSignal,
): void {
  const { group, root, host } = layer;
  const listen = <K extends keyof HTMLElementEventMap>(
    target: HTMLElement,
    type: K,
    handle: (event: HTMLElementEventMap[K]) => void,
  ) => target.addEventListener(type, handle, { signal });

  // Not by `pointerover`, which comes as well where a badge appears, or a card goes, under a pointer that rests.
  let pointed: HTMLElement | undefined;
  listen(group, 'pointermove', event => {
    const badge = badgeOf(event);
    if (!badge || badge === pointed || event.pointerType !== 'mouse') return;
    pointed = badge;
    card.openSoon(badge);
  });
  listen(group, 'pointerout', event => {
    if (event.pointerType !== 'mouse' || badgeOf(event)?.contains(event.relatedTarget as Node | null)) return;
    pointed = undefined;
    card.closeSoon();
  });
  listen(layer.card, 'pointerenter', () => card.stay());
  listen(layer.card, 'pointerleave', event => {
    if (event.pointerType === 'mouse') card.closeSoon();
  });

  // A window takes the focus along when it is left, and brings it back: nobody went to the badge then.
  let kept: Element | null = null;
  listen(group, 'focusout', () => {
    kept = root.activeElement;
  });
  listen(group, 'focusin', event => {
    const badge = badgeOf(event);
    if (!badge) return;
    rove(group, badge);
    if (badge !== kept && badge.matches(':focus-visible')) card.open(badge, false);
    kept = null;
  });
  host.addEventListener('focusout', event => leave(event, card), { signal });
  listen(group, 'click', event => {
    const badge = badgeOf(event);
    if (!badge) return;
    card.toggle(badge);
    const byKeyboard = event.detail === 0;
    if (byKeyboard && card.current) layer.card.focus();
  });

  listen(group, 'keydown', event => {
    const badge = badgeOf(event);
    const by = badge && STEPS[event.key as keyof typeof STEPS];
    if (!by || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = tour.step(
      badge,
      isRtl(host.ownerDocument) && event.key.startsWith('Arrow') ? mirrored(event.key, by) : by,
    );
    next?.focus({ preventScroll: true });
  });

  // Escape must work wherever the focus is, and a click elsewhere lets a pinned card go.
  const view = host.ownerDocument.defaultView;
  const dismiss = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !card.current) return;
    if (root.activeElement) event.stopPropagation();
    card.close();
  };
  view?.addEventListener('keydown', dismiss, { capture: true, signal });
  view?.addEventListener(
    'pointerdown',
    event => {
      if (card.current && !event.composedPath().includes(host)) card.close();
    },
    { capture: true, passive: true, signal },
  );
}

const STEPS = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

function mirrored(key: string, by: number): number {
  return key === 'ArrowLeft' || key === 'ArrowRight' ? -by : by;
}

/** Makes this badge the one that Tab reaches. */
export function rove(group: HTMLElement, badge: HTMLElement): void {
  for (const other of group.querySelectorAll<HTMLElement>('[tabindex="0"]')) other.tabIndex = -1;
  badge.tabIndex = 0;
}

/** A card that stays over the shop's page must not cover what has the focus there. */
function leave({ relatedTarget, currentTarget }: FocusEvent, card: CardControl): void {
  if (relatedTarget === currentTarget) return;
  if (relatedTarget) card.close();
  else card.closeSoon();
}

function badgeOf(event: Event): HTMLElement | undefined {
  const { target } = event;
  return (target as Element | null)?.closest<HTMLElement>('.badge') ?? undefined;
}
