import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { KNOWN_SHOP } from '../browser/harness/internet.ts';
import { layoutShiftSince } from '../commands/scan/page.ts';
import type { Arm } from './arms.ts';
import { pageOf, type Scenario } from './scenarios.ts';
import { CATEGORIES, type Work, workOf } from './trace.ts';

/** What one load cost. */
export interface Load extends Work {
  readonly layoutShift: number;
  /** Megabytes of script heap after collecting garbage; NaN in a used tab, where that would throw compiled code away. */
  readonly heapMb: number;
  readonly badges: number;
}

/** At the end of each load nothing may run for so long. */
const QUIET_MS = 700;
/** The other extensions are done at once. */
const OTHERS_SETTLE_MS = 300;

const addressOf = (scenario: Scenario): string => `${KNOWN_SHOP}/bench/${pageOf(scenario)}`;

/** A tab that has shown the page already. */
export async function usedTab({ chromium: { browser } }: Arm, scenario: Scenario): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(addressOf(scenario));
  await sleep(scenario.settleMs);
  return page;
}

/** Measures one load, in the given tab or in one of its own. */
export async function load(
  { name, chromium: { browser } }: Arm,
  scenario: Scenario,
  tab?: Page,
): Promise<Load> {
  const page = tab ?? (await browser.newPage());
  const before = scenario.hidden ? await browser.newPage() : undefined;
  await before?.bringToFront();
  await page.tracing.start({ categories: [...CATEGORIES] });
  const url = addressOf(scenario);
  await page.goto(url);
  await sleep((scenario.busyMs ?? 0) + (name === 'ours' ? scenario.settleMs : OTHERS_SETTLE_MS));
  await sleep(QUIET_MS);
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString());
  const result = {
    ...workOf(traceEvents, url, QUIET_MS),
    layoutShift: await layoutShiftSince(page, 0),
    heapMb: tab ? Number.NaN : await heapOf(page),
    badges: await badgesOn(page),
  };
  await before?.close();
  if (!tab) await page.close();
  return result;
}

export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSHeapUsedSize = 0 } = await page.metrics();
  return JSHeapUsedSize / 1_000_000;
}

const badgesOn = (page: Page): Promise<number> =>
  page.evaluate(
    () => document.querySelector('true-headset-layer')?.shadowRoot?.querySelectorAll('.badge').length ?? 0,
  );
