/**
 * The background as the browser has it now. The driver's own objects for it are not used: where a background ends and
 * another begins at once, they may be of one that is gone, and never answer.
 */
import type { CDPSession } from 'puppeteer-core';
import { OWN_PAGES } from './browser.ts';
import type { Chromium } from './chromium.ts';
import { until } from './until.ts';

interface Found {
  readonly root: CDPSession;
  /** Undefined where none runs. */
  readonly targetId: string | undefined;
}

async function find({ browser, extensionId }: Chromium): Promise<Found> {
  const root = await browser.target().createCDPSession();
  const filter = [{ type: 'service_worker' }];
  const { targetInfos } = await root.send('Target.getTargets', { filter });
  const ours = targetInfos.find(({ url }) => url.startsWith(`chrome-extension://${extensionId}/`));
  return { root, targetId: ours?.targetId };
}

/** Ends it whatever it is at; what is asked of it next starts it again. */
export async function endBackground(chromium: Chromium): Promise<void> {
  let first: string | undefined;
  await until('the end of a background', async () => {
    // Each time anew: the driver may attach itself between the two.
    await leaveIt(chromium);
    const { root, targetId } = await find(chromium);
    first ??= targetId;
    const isGone = targetId === undefined || targetId !== first;
    // It may end by itself meanwhile.
    if (!isGone) await root.send('Target.closeTarget', { targetId }).catch(() => {});
    await root.detach();
    return isGone || undefined;
  });
}

/** The browser ends none that the driver is attached to, as it is to one whose errors are noted. */
async function leaveIt({ browser, extensionId }: Chromium): Promise<void> {
  for (const target of browser.targets()) {
    if (target.type() !== 'service_worker' || !target.url().includes(extensionId)) continue;
    await target
      .worker()
      .then(worker => worker?.client.detach())
      .catch(() => {});
  }
}

/** Starts it first where it does not run. @throws Error where the expression fails, or it ends meanwhile. */
export async function inBackground(chromium: Chromium, expression: string): Promise<unknown> {
  const { root, targetId } = await find(chromium);
  try {
    if (!targetId) {
      await startBackground(chromium);
      return await inBackground(chromium, expression);
    }
    const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
    const session = root.connection()?.session(sessionId);
    if (!session) throw new Error('the background has just ended');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await root.detach();
  }
}

/** Asks something of it, as one of our pages does. */
async function startBackground({ browser, extensionId }: Chromium): Promise<void> {
  const page = await browser.newPage();
  await until('an extension that runs', () =>
    page.goto(`chrome-extension://${extensionId}/${OWN_PAGES.welcome}`).then(
      () => true,
      () => undefined,
    ),
  );
  await page.evaluate("chrome.runtime.sendMessage({ type: 'follow' })");
  await page.close();
}
