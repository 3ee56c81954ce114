import { send } from '../../platform/page.ts';
import { isAnnotated } from '../life/world.ts';
import { onSoftNavigation } from '../navigation.ts';
import { speaksOfAudio } from './look.ts';

/** Milliseconds between the looks at a loaded page that said nothing so far, for content that comes late. */
const PAUSES = [500, 1000, 2500] as const;

/** Looks at each page view until it speaks of audio wearables or its time is over, and wakes the annotator once. */
export function watchForAudio(window: Window): void {
  const { document } = window;
  let view = new AbortController();
  const watchView = () => {
    view.abort();
    view = new AbortController();
    void lookUntilHit(window, view.signal);
  };
  const start = () => {
    watchView();
    onSoftNavigation(window, watchView);
    window.addEventListener('pageshow', event => event.persisted && watchView());
  };
  // A page that is only being prepared must not wake anything: it may never be seen.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else start();
}

async function lookUntilHit(window: Window, signal: AbortSignal): Promise<void> {
  let looked = '';
  /** Whether there is nothing left to do. A page that did not grow since the last look is not looked at again. */
  const look = (): boolean => {
    if (signal.aborted || isAnnotated()) return true;
    const { title, links } = window.document;
    const now = `${links.length} ${title}`;
    if (now === looked) return false;
    looked = now;
    if (!speaksOfAudio(window.document)) return false;
    void send('wake', {});
    return true;
  };

  if (look()) return;
  await loaded(window);
  for (const pause of PAUSES) {
    if (look()) return;
    await new Promise(resolve => window.setTimeout(resolve, pause));
  }
  look();
}

function loaded(window: Window): Promise<unknown> | undefined {
  if (window.document.readyState === 'complete') return undefined;
  return new Promise(resolve => window.addEventListener('load', resolve, { once: true }));
}
