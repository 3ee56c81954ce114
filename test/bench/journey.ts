import { setTimeout as sleep } from 'node:timers/promises';
import { KNOWN_SHOP } from '../browser/harness/internet.ts';
import type { Arm } from './arms.ts';
import { heapOf } from './load.ts';

/** How a single-page shop's heap grew over its views, in megabytes. */
export interface Journey {
  readonly early: number;
  readonly late: number;
}

const VIEWS = 50;
/** By then all code is compiled and all caches are made. */
const EARLY_VIEWS = 10;
/** Time to read, judge and mark a view. */
const VIEW_MS = 500;

export async function journey({ chromium: { browser } }: Arm): Promise<Journey> {
  const page = await browser.newPage();
  await page.goto(`${KNOWN_SHOP}/bench/spa`);
  let early = 0;
  for (let view = 1; view <= VIEWS; view++) {
    await page.evaluate(`visit(${view})`);
    await sleep(VIEW_MS);
    if (view === EARLY_VIEWS) early = await heapOf(page);
  }
  const late = await heapOf(page);
  await page.close();
  return { early, late };
}
