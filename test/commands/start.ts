import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageReport } from '../../src/platform/messages.ts';
import { backgroundOf, type Chromium, launchChromium } from '../browser/harness/chromium.ts';
import { openShop } from '../shop/serve.ts';
import { BrowserMissing } from './browsers.ts';
import { extensionFor } from './extension.ts';

/**
 * `npm start`: the demo shop in a browser with the extension. Without a display it looks at the shop itself, prints the
 * verdict of every item, saves screenshots in artifacts/ and ends.
 */

const SHOP = 'http://demo-shop.test';
const ARTIFACTS = fileURLToPath(new URL('../../artifacts', import.meta.url));
const PAGES = { listing: '/', product: '/p/hyperx-cloud-ii', 'product-earbuds': '/p/galaxy-buds3' };

/** Serves the shop on this machine; returns its port. */
async function serveShop(): Promise<number> {
  const shop = await openShop();
  const server = createServer(shop.answer);
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

async function main(): Promise<void> {
  const port = await serveShop();
  const headless = !hasDisplay();
  const extension = extensionFor('chrome', [`${SHOP}/*`]);
  process.on('exit', () => rmSync(extension, { recursive: true, force: true }));
  const chromium = await launchChromium({
    extension,
    headless,
    // Gives the shop a name of its own, as the site switch is about names.
    args: [`--host-resolver-rules=MAP demo-shop.test:80 127.0.0.1:${port}`],
  });
  if (headless) {
    console.log('There is no display: looking at the demo shop without one.');
    await lookAround(chromium);
    await chromium.browser.close();
    process.exit();
  }
  const [page] = await chromium.browser.pages();
  await page?.goto(`${SHOP}/`);
  console.log(`The demo shop is open at ${SHOP}/ with the extension in it. Close the browser to end.`);
  chromium.browser.on('disconnected', () => process.exit());
}

async function lookAround(chromium: Chromium): Promise<void> {
  const background = await backgroundOf(chromium);
  mkdirSync(ARTIFACTS, { recursive: true });
  for (const [name, path] of Object.entries(PAGES)) {
    const page = await chromium.browser.newPage();
    await page.goto(SHOP + path);
    const report = await background.evaluate(reportOfActiveTab);
    console.log(`\n${SHOP}${path}`);
    console.table(report.items.map(rowOf));
    // The badges stand where they belong one frame after the report.
    await new Promise(done => setTimeout(done, 300));
    await page.screenshot({ path: join(ARTIFACTS, `${name}.png`) as `${string}.png` });
    await page.close();
  }
  console.log(`\nScreenshots are in ${ARTIFACTS}`);
}

/** Runs in the extension's background: asks the page in front until its annotator answers. */
async function reportOfActiveTab(): Promise<PageReport> {
  for (let tries = 0; tries < 100; tries++) {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const answer = await chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'report' }).catch(() => undefined);
    if (answer?.ok && answer.value.items.length > 0) return answer.value;
    await new Promise(done => setTimeout(done, 100));
  }
  throw new Error('the page did not answer in 10 s');
}

function rowOf({ title, verdict }: PageReport['items'][number]): object {
  const [evidence] = verdict.for;
  return {
    item: title.length > 60 ? `${title.slice(0, 59)}…` : title,
    class: verdict.class,
    microphone: verdict.microphone,
    confidence: verdict.confidence,
    because: evidence ? `${evidence.field}: ${evidence.quote.slice(...evidence.words)}` : '',
  };
}

try {
  await main();
} catch (error) {
  if (!(error instanceof BrowserMissing)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
