import { answerExtension, onSwitchChange, readSwitch, send } from '../../platform/page.ts';
import type { Switch } from '../../platform/switch.ts';
import { removeStrayLayers } from '../life/layer.ts';
import { claimGate, isAnnotated } from '../life/world.ts';
import { onSoftNavigation } from '../navigation.ts';
import { speaksOfAudio } from './look.ts';

/** Milliseconds between the looks at a loaded page that said nothing so far, for content that comes late. */
const PAUSES = [500, 1000, 2500] as const;

/**
 * Looks at each page view until it speaks of audio wearables or its time is over, and wakes the annotator once. Where
 * the site switch is off it looks at nothing but the switch. Ends when the background retires it.
 */
export function watchForAudio(window: Window): void {
  const { document } = window;
  const { hostname } = window.location;
  const end = new AbortController();
  const { signal } = end;
  if (!claimGate(signal)) return;
  removeStrayLayers(document);

  /** What the toolbar shows of the switch; it rests by itself on a page that just loaded. */
  let told: Switch = 'on';
  let view = new AbortController();
  signal.addEventListener('abort', () => view.abort());
  const watchView = async () => {
    view.abort();
    view = new AbortController();
    const { signal: viewSignal } = view;
    const found = await readSwitch(hostname);
    if (viewSignal.aborted || signal.aborted) return;
    if (found !== told) void send('rest', {});
    told = found;
    if (found === 'on') void lookUntilHit(window, viewSignal);
  };
  const start = () => {
    void watchView();
    onSoftNavigation(window, watchView, signal);
    onSwitchChange(hostname, watchView, signal);
    answerExtension(
      {
        retire: () => {
          end.abort();
          return null;
        },
      },
      signal,
    );
    const comeBack = (event: PageTransitionEvent) => {
      if (!event.persisted) return;
      told = 'on';
      void watchView();
    };
    window.addEventListener('pageshow', comeBack, { signal });
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
