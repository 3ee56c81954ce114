import browser from 'webextension-polyfill';

/** Built beside the gate, see vite.config.ts; the leading slash keeps it from resolving against a page's path. */
export const GATE = '/src/gate.js';
const ANNOTATOR = '/src/annotator.js';
const BADGES = '/src/badges.js';

/** Milliseconds: where the user withheld a site, an injection into it is never answered. */
const LONGEST_WAIT = 3000;

/** Starts the annotator in a tab's top frame. False where we may not, or the page has gone. */
export function injectAnnotator(tabId: number): Promise<boolean> {
  return inject(tabId, ANNOTATOR);
}

export function injectGate(tabId: number): Promise<boolean> {
  return inject(tabId, GATE);
}

/** Brings the badges' script to an annotator that has something to mark. */
export function injectBadges(tabId: number): Promise<boolean> {
  return inject(tabId, BADGES);
}

async function inject(tabId: number, file: string): Promise<boolean> {
  const injection = browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] }).then(
    () => true,
    () => false,
  );
  const tooLate = new Promise<false>(resolve => setTimeout(() => resolve(false), LONGEST_WAIT));
  return Promise.race([injection, tooLate]);
}
