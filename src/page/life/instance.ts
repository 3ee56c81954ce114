/**
 * One annotator per page. The mark lives in our own isolated world, where no page can see or forge it; the gate
 * runs in the same world and reads it.
 */
const world = globalThis as { trueHeadsetLife?: AbortSignal };

export function isAnnotated(): boolean {
  return world.trueHeadsetLife?.aborted === false;
}

/** Claims the page for a life that ends when the signal aborts; false where another life goes on. */
export function claimPage(life: AbortSignal): boolean {
  if (isAnnotated()) return false;
  world.trueHeadsetLife = life;
  return true;
}
