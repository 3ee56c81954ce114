import { setTimeout as sleep } from 'node:timers/promises';
import { KNOWN_SHOP } from '../browser/harness/internet.ts';
import type { Arm } from './arms.ts';
import type { Spread } from './numbers.ts';

/** One opening of the popup on a listing; milliseconds from the start of its page. */
export interface Opening {
  readonly firstPaint: number;
  /** The largest piece of text stands: the page is explained. */
  readonly explained: number;
  readonly script: number;
}

/** Spreads over several openings. */
export type Popup = Readonly<Record<keyof Opening, Spread>>;

const SETTLE_MS = 1500;
const EXPLAINED_WITHIN_MS = 800;

const PAINTS = `new Promise(done => {
  const { startTime: firstPaint = NaN } = performance.getEntriesByName('first-contentful-paint')[0] ?? {};
  new PerformanceObserver(list => done({ firstPaint, explained: list.getEntries().at(-1)?.startTime ?? NaN }))
    .observe({ type: 'largest-contentful-paint', buffered: true });
})`;

export async function openPopup({ chromium: { browser, extensionId } }: Arm): Promise<Opening> {
  const page = await browser.newPage();
  await page.goto(`${KNOWN_SHOP}/bench/tiles-60`);
  await sleep(SETTLE_MS);
  const extension = (await browser.extensions()).get(extensionId);
  await extension?.triggerAction(page);
  const target = await browser.waitForTarget(candidate => /^chrome-extension:.*popup/.test(candidate.url()));
  const popup = await target.asPage();
  await sleep(EXPLAINED_WITHIN_MS);
  const paints = (await popup.evaluate(PAINTS)) as Pick<Opening, 'firstPaint' | 'explained'>;
  const { ScriptDuration = 0 } = await popup.metrics();
  await popup.close();
  await page.close();
  return { ...paints, script: ScriptDuration * 1000 };
}
