import { rootsOf } from '../roots.ts';
import { LAYER } from './layer.ts';
import { freeMoment } from './quiet.ts';

/** Milliseconds from a change of the page to reading it again; doubled each time that brought nothing new. */
const FIRST_DELAY = 150;
const LONGEST_DELAY = 5000;
/** A page is read again only after so many times the time that its last reading took from it. */
const REST_PER_WORK = 10;
/** So many readings in a row without anything new, and changes are no longer listened to: some 25 seconds. */
const FRUITLESS_READINGS = 9;

/** What cannot change what a shopper sees. */
const UNSEEN = ['SCRIPT', 'STYLE', 'LINK', 'META', 'NOSCRIPT', 'BR'];
/** Our own layer may come unseen, but not go: the page, or a newer version of us, took it away. */
const UNSEEN_COMING = new Set([...UNSEEN, LAYER.toUpperCase()]);
const UNSEEN_GOING = new Set(UNSEEN);

/** What a reading brought: something new, nothing new, or something new that nobody judged yet. */
export type Found = 'new' | 'nothing' | 'unanswered';

export interface Outcome {
  readonly found: Found;
  /** Milliseconds that reading took from the page. */
  readonly cost: number;
}

export interface Watch {
  /** Reads soon, and listens to changes again. */
  wake(): void;
  /** Resolves after the first reading. */
  readonly firstReading: Promise<void>;
}

/**
 * Calls `read` now and soon after each change of the page, never while it is hidden. A page that
 * only ticks (a countdown, a carousel) is listened to ever more rarely, then no more until somebody uses it. No timer
 * runs while nothing happens.
 */
export function watchPage(window: Window, read: () => Promise<Outcome>, signal: AbortSignal): Watch {
  const { document } = window;
  let listening = false;
  let reading = false;
  /** The page changed while it was hidden or being read. */
  let changed = false;
  let fruitless = 0;
  let lastCost = 0;

  const observer = new MutationObserver(records => {
    if (records.some(isSeen)) readSoon();
  });

  const use = { capture: true, passive: true, signal };
  document.addEventListener('scroll', () => listening || wake(), use);
  // A choice of colour or variant may change only what attributes say.
  for (const type of ['click', 'change']) document.addEventListener(type, wake, use);
  document.addEventListener('visibilitychange', () => changed && readSoon(), { signal });
  window.addEventListener('pageshow', event => event.persisted && wake(), { signal });
  signal.addEventListener('abort', rest);

  listen();
  return { wake, firstReading: readFirst() };

  function listen(): void {
    listening = true;
    for (const root of rootsOf(document))
      observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  function rest(): void {
    listening = false;
    observer.disconnect();
  }

  function wake(): void {
    if (signal.aborted) return;
    fruitless = 0;
    listen();
    readSoon();
  }

  function readSoon(): void {
    changed = true;
    if (!reading && !document.hidden && !signal.aborted) void readAfterPause();
  }

  async function readFirst(): Promise<void> {
    changed = true;
    reading = true;
    await readNow();
    readOn();
  }

  async function readAfterPause(): Promise<void> {
    reading = true;
    const delay = Math.min(FIRST_DELAY * 2 ** fruitless, LONGEST_DELAY);
    await new Promise(resolve => window.setTimeout(resolve, Math.max(delay, lastCost * REST_PER_WORK)));
    await freeMoment(window);
    await readNow();
    readOn();
  }

  async function readNow(): Promise<void> {
    if (signal.aborted || document.hidden) return;
    changed = false;
    const { found, cost } = await read().catch(() => ({ found: 'nothing', cost: 0 }));
    lastCost = cost;
    fruitless = found === 'new' ? 0 : fruitless + 1;
    changed ||= found === 'unanswered';
    if (fruitless >= FRUITLESS_READINGS) rest();
    else if (listening) listen();
  }

  function readOn(): void {
    reading = false;
    if (changed && listening) readSoon();
  }
}

function isSeen(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  return hasOther(record.addedNodes, UNSEEN_COMING) || hasOther(record.removedNodes, UNSEEN_GOING);
}

function hasOther(nodes: NodeList, names: ReadonlySet<string>): boolean {
  return Array.from(nodes).some(node => !names.has(node.nodeName));
}
