import type { Box } from './place.ts';

/** What all badges of one pass are placed against. */
export interface Frame {
  /** Where our layer's origin is in the view now; scrolling moves both. */
  readonly origin: Pick<Box, 'left' | 'top'>;
  /** Pixels of the view for one of our layer's: shops zoom their pages, and our layer with them. */
  readonly scale: number;
  readonly rtl: boolean;
}

/** CSS pixels that the host is wide by its style. */
const HOST_WIDTH = 100;

/** Measures: call it among other reads. */
export function frameOf(host: Element): Frame {
  const origin = host.getBoundingClientRect();
  return { origin, scale: origin.width / HOST_WIDTH || 1, rtl: isRtl(host.ownerDocument) };
}

/** Style that draws a box of the view in our layer, with room around it. */
export function boxStyle({ left, top, right, bottom }: Box, { origin, scale }: Frame, room = 0): string {
  const sizes = {
    left: left - origin.left - room,
    top: top - origin.top - room,
    width: right - left + 2 * room,
    height: bottom - top + 2 * room,
  };
  return Object.entries(sizes)
    .map(([name, size]) => `${name}:${size / scale}px`)
    .join(';');
}

export function isRtl({ body }: Document): boolean {
  return getComputedStyle(body).direction === 'rtl';
}

/** Where an element is, and the part of it that its scrollers show. */
export interface Sight {
  readonly rect: DOMRectReadOnly;
  readonly clip: Box;
}

/**
 * Reports are as old as the frame they come from. On a busy page several frames' reports come at once, and the view
 * may have moved since.
 */
export function isOld([first, ...rest]: readonly IntersectionObserverEntry[]): boolean {
  if (!first) return false;
  const { boundingClientRect: then, target, time } = first;
  const now = target.getBoundingClientRect();
  return now.left !== then.left || now.top !== then.top || rest.some(record => record.time !== time);
}

export function sightOf(record: IntersectionObserverEntry, old: boolean): Sight {
  const { target, boundingClientRect: then } = record;
  const clip = clipOf(record);
  if (!old) return { rect: then, clip };
  const rect = target.getBoundingClientRect();
  const [right, down] = [rect.left - then.left, rect.top - then.top];
  return {
    rect,
    clip: {
      left: clip.left + right,
      right: clip.right + right,
      top: clip.top + down,
      bottom: clip.bottom + down,
    },
  };
}

/** The view itself clips nothing: it moves, and the badge with the page. */
function clipOf({ intersectionRect, boundingClientRect, rootBounds }: IntersectionObserverEntry): Box {
  const { left, right, top, bottom } = intersectionRect;
  const view = rootBounds ?? intersectionRect;
  return {
    left: left <= view.left ? boundingClientRect.left : left,
    right: right >= view.right ? boundingClientRect.right : right,
    top: top <= view.top ? boundingClientRect.top : top,
    bottom: bottom >= view.bottom ? boundingClientRect.bottom : bottom,
  };
}

/** Hidden slides of a carousel have a place, too. */
export function isVisible(anchor: Element): boolean {
  return anchor.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** Far enough from the view's edges for a sticky header not to cover it. */
export function isWellInView({ top, bottom, left, right }: Box, view: Window): boolean {
  return top > 96 && bottom < view.innerHeight - 24 && left >= 0 && right <= view.innerWidth;
}
