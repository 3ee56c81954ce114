/** Longest wait in milliseconds for a page to finish loading, and then for a free moment. */
const LOADING_CAP = 2500;
const IDLE_CAP = 1000;

/**
 * Resolves when the page has loaded and has a free moment. Frameworks take over the served page until then, and
 * must find it as the shop sent it.
 */
export async function settled(window: Window): Promise<void> {
  if (window.document.readyState !== 'complete') {
    await Promise.race([
      new Promise(resolve => window.addEventListener('load', resolve, { once: true })),
      new Promise(resolve => window.setTimeout(resolve, LOADING_CAP)),
    ]);
  }
  await freeMoment(window);
}

export function freeMoment(window: Window): Promise<unknown> {
  return new Promise(resolve => window.requestIdleCallback(resolve, { timeout: IDLE_CAP }));
}

/** Lets the page have its turn, and goes on as soon as it may. */
export async function breath(window: Window): Promise<void> {
  const { scheduler } = window as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) await scheduler.yield();
  else await new Promise(resolve => window.setTimeout(resolve));
}
