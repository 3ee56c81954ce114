import type { Page } from 'puppeteer-core';
import { backgroundOf, type Chromium } from './chromium.ts';
import { type Firefox, inChrome } from './firefox.ts';

/**
 * What a page and the extension hold after garbage was collected, by names that tell: counts, and kilobytes where the
 * name ends in "kB". A page's includes the shop's own.
 */
export type Holdings = Readonly<Record<string, number>>;

const KB = 1024;

export async function chromiumHoldings(chromium: Chromium, page: Page): Promise<Holdings> {
  const { browser, extensionId } = chromium;
  const session = await page.createCDPSession();
  const pageKb = await heapOf(session);
  const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  const ours = browser
    .targets()
    .filter(target => target.url().startsWith(`chrome-extension://${extensionId}/`));
  return {
    'page documents': documents,
    'page nodes': nodes,
    'page listeners': jsEventListeners,
    'page kB': pageKb,
    'extension pages': ours.filter(target => target.type() !== 'service_worker').length,
    'background kB': await heapOf((await backgroundOf(chromium)).client),
  };
}

type Session = Pick<Awaited<ReturnType<Page['createCDPSession']>>, 'send'>;

/** Twice, since what the first collection leaves to its finalizers only the second one finds. */
async function heapOf(session: Session): Promise<number> {
  for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage');
  return Math.round((await session.send('Runtime.getHeapUsage')).usedSize / KB);
}

/** What about:memory shows: of every process, each part by its path. */
const REPORTS = `
  const [id, site] = args;
  const ours = WebExtensionPolicy.getByID(id).mozExtensionHostname;
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise(done => manager.minimizeMemoryUsage(done));
  const reports = [];
  const note = (process, path, kind, units, amount) => reports.push({ process, path, amount });
  await new Promise(done => manager.getReports(note, null, done, null, false));
  const windows = host => reports.filter(({ path }) => path.startsWith('explicit/window-objects/') && path.includes(host));
  const count = found => new Set(found.map(({ process, path }) => process + /, id=\\d+/.exec(path))).size;
  const kB = found => Math.round(found.reduce((sum, { amount }) => sum + amount, 0) / 1024);
  const page = windows(site);
  const [{ process } = {}] = page;
  const scripts = reports.filter(one => one.process === process && /^js-main-runtime-gc-(heap-committed\\/used|buffers\\/.*\\/used)/.test(one.path));
  const ghosts = reports.filter(one => one.path === 'ghost-windows');
  return JSON.stringify({
    'page windows': count(page),
    'page windows kB': kB(page),
    'page orphans kB': kB(page.filter(({ path }) => path.endsWith('/orphan-nodes'))),
    'page scripts kB': kB(scripts),
    'extension windows': count(windows(ours)),
    'extension kB': kB(windows(ours)),
    'ghost windows': ghosts.reduce((sum, { amount }) => sum + amount, 0),
  });`;

export async function firefoxHoldings({ browser, extensionId }: Firefox, page: Page): Promise<Holdings> {
  return JSON.parse(await inChrome(browser, REPORTS, extensionId, new URL(page.url()).host));
}
