import { element } from '../element.ts';
import { outwards } from '../outwards.ts';
import type { Board } from './board.ts';
import { type Entry, standOf } from './entry.ts';
import type { Frame, Sight } from './frame.ts';
import type { Layer } from './layer.ts';

/**
 * Dims a tile by a veil of the shop's own ground over it, in our layer. The tile itself stays as it is, and so do
 * clicks on it.
 */
export function cover(
  entry: Entry,
  { rect, clip }: Sight,
  { origin, scale }: Frame,
  veils: HTMLElement,
): HTMLElement {
  const veil = entry.veil ?? drawVeil(standOf(entry), veils);
  entry.veil = veil;
  const left = Math.max(rect.left, clip.left);
  const top = Math.max(rect.top, clip.top);
  const width = Math.max(0, Math.min(rect.right, clip.right) - left);
  const height = Math.max(0, Math.min(rect.bottom, clip.bottom) - top);
  veil.style.width = `${width / scale}px`;
  veil.style.height = `${height / scale}px`;
  veil.style.transform = `translate(${(left - origin.left) / scale}px, ${(top - origin.top) / scale}px)`;
  return veil;
}

export function uncover(entry: Entry): void {
  entry.veil?.remove();
  delete entry.veil;
}

/** Clears the tile that is pointed at or has the focus, until `signal` aborts. */
export function liftInUse({ host, veils }: Layer, board: Pick<Board, 'ownerOf'>, signal: AbortSignal): void {
  let lifted: HTMLElement | undefined;
  const lift = (event: Event) => {
    if (!veils.firstChild) return;
    const path = event.composedPath().filter(node => node instanceof Element);
    const veil = path.map(board.ownerOf).find(entry => entry)?.veil;
    if (veil === lifted) return;
    lifted?.removeAttribute('data-lifted');
    veil?.setAttribute('data-lifted', '');
    lifted = veil;
  };
  for (const type of ['pointerover', 'focusin']) {
    host.ownerDocument.addEventListener(type, lift, { capture: true, passive: true, signal });
  }
}

function drawVeil(tile: Element, veils: HTMLElement): HTMLElement {
  const veil = element(tile.ownerDocument, 'div', 'veil');
  veil.style.backgroundColor = groundOf(tile.parentElement);
  veil.style.borderRadius = getComputedStyle(tile).borderRadius;
  veils.append(veil);
  return veil;
}

/** The first colour that a shop paints behind its tiles. */
function groundOf(element: Element | null): string {
  for (const at of outwards(element)) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/transparent|, 0\)$|\/ 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'white';
}
