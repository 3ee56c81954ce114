/** The element that holds all badges; the only one of ours in a page. */
export const LAYER = 'true-headset-layer';

/** Takes away what a former version of us left: one that was updated or removed can no longer do so itself. */
export function removeStrayLayers(document: Document): void {
  for (const layer of document.querySelectorAll(LAYER)) layer.remove();
}
