import type { HTTPRequest, Page } from 'puppeteer-core';

export interface Notes {
  readonly requests: string[];
  readonly errors: string[];
}

interface Answering {
  readonly body: Buffer;
  readonly extensionId: string;
}

/** Answers the page itself, refuses all else, and notes what the extension does in it. */
export async function watchPage(page: Page, { body, extensionId }: Answering): Promise<Notes> {
  const notes: Notes = { requests: [], errors: [] };
  const ours = `chrome-extension://${extensionId}`;
  let isAnswered = false;
  await page.setRequestInterception(true);
  page.on('request', request => {
    if (!isAnswered && request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      isAnswered = true;
      void request.respond({ status: 200, headers: headersFor(body), body });
      return;
    }
    // The page's own scripts do not run: what a script asks for, a script of the extension asked for.
    if (request.url().startsWith(ours) || request.initiator()?.type === 'script')
      notes.requests.push(request.url());
    void refuse(request);
  });
  page.on('pageerror', error =>
    notes.errors.push(`page: ${error instanceof Error ? error.message : String(error)}`),
  );
  page.on('console', message => {
    const isOurs = message.location().url?.startsWith(ours) ?? false;
    if (isOurs && message.type() === 'error') notes.errors.push(`page: ${message.text()}`);
  });
  return notes;
}

/** `aborted` leaves the page standing where a refresh or a frame asked. */
async function refuse(request: HTTPRequest): Promise<void> {
  if (request.url().startsWith('data:')) await request.continue();
  else await request.abort('aborted');
}

/** Stops the page's scripts but not those of extensions. The page's own word on its encoding counts unless it is UTF-8. */
function headersFor(body: Buffer): Record<string, string> {
  const type = isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html';
  return { 'content-type': type, 'content-security-policy': "script-src 'none'" };
}

function isUtf8(body: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}

/** Cumulative layout shift from a moment on (ms since 1970); before it, pages shift by themselves while they load. */
export const layoutShiftSince = (page: Page, since: number): Promise<number> =>
  page.evaluate(
    from =>
      new Promise<number>(done => {
        new PerformanceObserver(list => {
          const late = list
            .getEntries()
            .filter(({ startTime }) => performance.timeOrigin + startTime >= from);
          done(late.reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Without any entry the observer stays silent.
        setTimeout(() => done(0), 50);
      }),
    since,
  );

/** The badge that was revealed last is the one in focus. */
export const revealedBadge = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const badge = document.querySelector('true-headset-layer')?.shadowRoot?.activeElement;
    if (!badge?.classList.contains('badge') || badge.hasAttribute('data-away')) return null;
    return Array.from(badge.querySelectorAll('.word'), word => word.textContent?.trim()).join(' ');
  });
