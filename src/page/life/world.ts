import type { Badges, CorrectItem } from './parts.ts';

/**
 * What our page scripts share: the global object of our own isolated world, which no page can see or forge. All
 * of them run in it, each from a file of its own.
 */
const world = globalThis as {
  trueHeadsetGate?: AbortSignal;
  trueHeadsetLife?: AbortSignal;
  trueHeadsetBadges?: MakeBadges;
};

/** Without `correct` nothing can be corrected in the page. */
export type MakeBadges = (document: Document, correct?: CorrectItem) => Badges;

/** Whether an annotator lives in this page. */
export function isAnnotated(): boolean {
  return world.trueHeadsetLife?.aborted === false;
}

/** Claims the page for a gate until the signal aborts; false where another one watches. */
export function claimGate(end: AbortSignal): boolean {
  if (world.trueHeadsetGate?.aborted === false) return false;
  world.trueHeadsetGate = end;
  return true;
}

/** Claims the page for a life that ends when the signal aborts; false where another life goes on. */
export function claimPage(life: AbortSignal): boolean {
  if (isAnnotated()) return false;
  world.trueHeadsetLife = life;
  return true;
}

export function offerBadges(make: MakeBadges): void {
  world.trueHeadsetBadges = make;
}

/** Undefined until the badges' script has run in this page. */
export function offeredBadges(): MakeBadges | undefined {
  return world.trueHeadsetBadges;
}
