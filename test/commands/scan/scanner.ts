import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../../src/platform/messages.ts';
import { backgroundOf, launchChromium } from '../../browser/harness/chromium.ts';
import { extensionFor } from '../extension.ts';
import { listenInBackground } from './background.ts';
import { layoutShiftSince, type Notes, revealedBadge, watchPage } from './page.ts';

/** What the extension does on one saved page. */
export interface Scan {
  readonly url: string;
  readonly kind: PageReport['kind'];
  /** Whether the gate woke the annotator. Where it slept, nothing was read: kind is "other", and there are no items. */
  readonly gate: boolean;
  readonly items: readonly ScannedItem[];
  /** Cumulative layout shift, without unit, since the gate woke the annotator. */
  readonly layoutShift: number;
  /** Addresses that the extension asked for. */
  readonly requests: readonly string[];
  /** Errors of the extension's own scripts. */
  readonly errors: readonly string[];
  /** Time of all scripts in the page, ms. The page's own do not run, so it is all the extension's. */
  readonly scriptingMs: number;
}

interface ScannedItem {
  readonly role: string;
  readonly title: string;
  readonly class: string;
  readonly microphone: string;
  readonly confidence: string;
  /** Text on the badge; null where it has no place to stand. */
  readonly badge: string | null;
}

export interface SavedPage {
  readonly file: string;
  /** Address at which the page is answered. */
  readonly url: string;
}

export interface Scanner {
  /** Opens the page; the promise inside resolves with what came of it, maybe long after. Rejects where it cannot be opened. */
  readonly open: (page: SavedPage) => Promise<{ readonly result: Promise<Scan> }>;
  readonly close: () => Promise<void>;
}

/** The gate's last look at a page is 4 s after load. */
const GATE_GIVES_UP_MS = 5000;
/** Most pages wake the gate at once; the others wait aside while the next page is opened. */
const PROMPT_MS = 400;
const DONE_WITHIN_MS = 30_000;
/** No word from the annotator for so long: it is done. */
const QUIET_MS = 300;

/** One headless Chromium with the built extension, made to know every site. It reaches no network at all. */
export async function openScanner(): Promise<Scanner> {
  const extension = extensionFor('chrome', ['https://*/*', 'http://*/*']);
  const offline = ['--proxy-server=127.0.0.1:9', '--host-resolver-rules=MAP * ~NOTFOUND'];
  const chromium = await launchChromium({ extension, args: offline });
  const { browser, extensionId } = chromium;
  const background = await listenInBackground(extensionId, await backgroundOf(chromium));
  const inTurn = turns();

  async function open({ file, url }: SavedPage): Promise<{ result: Promise<Scan> }> {
    const body = readFileSync(file);
    await background.forget();
    const page = await browser.newPage();
    const tabId = await background.newestTab();
    const notes = await watchPage(page, { body, extensionId });
    try {
      await page.goto(url, { waitUntil: 'load' });
    } catch (error) {
      await page.close();
      throw error;
    }
    const wakes = () => background.heard(tabId).then(heard => heard.some(({ type }) => type === 'wake'));
    const isAwake = await eventually(wakes, PROMPT_MS);
    const finish = () => inTurn(() => read(page, tabId, url, notes));
    const result = isAwake
      ? finish()
      : eventually(wakes, GATE_GIVES_UP_MS).then(late => (late ? finish() : asleep()));
    const closed = result.finally(() => page.close());
    if (isAwake) await closed.catch(() => undefined);
    return { result: closed };

    async function asleep(): Promise<Scan> {
      return { url, kind: 'other', gate: false, items: [], layoutShift: 0, ...(await measured(page, notes)) };
    }
  }

  async function read(page: Page, tabId: number, url: string, notes: Notes): Promise<Scan> {
    await page.bringToFront();
    const isDone = async () => {
      const heard = await background.heard(tabId);
      const last = Math.max(...heard.map(({ at }) => at));
      return heard.some(({ type }) => type === 'shown') && Date.now() - last > QUIET_MS;
    };
    if (!(await eventually(isDone, DONE_WITHIN_MS))) notes.errors.push(`not done after ${DONE_WITHIN_MS} ms`);
    const [wake] = await background.heard(tabId);
    const layoutShift = await layoutShiftSince(page, wake?.at ?? 0);
    const costs = { layoutShift, ...(await measured(page, notes)) };
    const report = await background.ask<'report'>(tabId, { type: 'report' });
    if (!report.ok) throw new Error(`the annotator did not report: ${report.error}`);
    const items: ScannedItem[] = [];
    for (const { key, role, title, verdict } of report.value.items) {
      await background.ask<'reveal'>(tabId, { type: 'reveal', key });
      const { class: kind, microphone, confidence } = verdict;
      items.push({ role, title, class: kind, microphone, confidence, badge: await revealedBadge(page) });
    }
    return { url, kind: report.value.kind, gate: true, items, ...costs };
  }

  async function measured(
    page: Page,
    notes: Notes,
  ): Promise<Pick<Scan, 'requests' | 'errors' | 'scriptingMs'>> {
    const { ScriptDuration = 0 } = await page.metrics();
    return {
      requests: [...notes.requests, ...background.requests()],
      errors: [...notes.errors, ...background.errors()],
      scriptingMs: Math.round(ScriptDuration * 10_000) / 10,
    };
  }

  return {
    open,
    async close() {
      await browser.close();
      rmSync(extension, { recursive: true });
    },
  };
}

async function eventually(check: () => Promise<boolean>, withinMs: number): Promise<boolean> {
  for (const end = Date.now() + withinMs; ; await sleep(50)) {
    if (await check()) return true;
    if (Date.now() > end) return false;
  }
}

/** Runs jobs one after the other: only one page can be in front. */
function turns(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return job => {
    const next = last.then(job);
    last = next.catch(() => undefined);
    return next;
  };
}
