import type { Correctable } from '../../platform/corrections.ts';
import type { Handlers } from '../../platform/messenger.ts';
import { onSoftNavigation } from '../navigation.ts';
import { judgeInSlices } from './judge.ts';
import { removeStrayLayers } from './layer.ts';
import type { Badges, Parts, Read, Reading } from './parts.ts';
import { breath, settled } from './quiet.ts';
import { evidenceOf, marksOf, reportOf, summaryOf } from './show.ts';
import { inStretches } from './stretches.ts';
import { type Unjudged, Verdicts } from './verdicts.ts';
import { type Found, type Outcome, watchPage } from './watch.ts';
import { claimPage } from './world.ts';

/** Milliseconds that we read at most before the page has its turn. */
const STRETCH = 3;

/** What the annotator answers to the popup and the background, and the signal of its end. */
export interface Life {
  readonly handlers: Pick<Handlers, 'report' | 'reveal' | 'correct' | 'evidence' | 'retire'>;
  readonly signal: AbortSignal;
}

/** A reading, and what of it is not judged yet. */
interface News extends Unjudged {
  readonly now: Reading;
}

/**
 * Starts a page's annotator: read the page, have it judged, show it, follow its changes until retired.
 * Undefined where an annotator lives in the page already.
 */
export function beginLife(window: Window, parts: Parts): Life | undefined {
  const end = new AbortController();
  const { signal } = end;
  if (!claimPage(signal)) return undefined;

  removeStrayLayers(window.document);
  let badges: Badges | undefined;
  signal.addEventListener('abort', () => badges?.destroy());
  parts.onSwitchChange(leaveIfOff, signal);

  let verdicts = new Verdicts();
  let reading: Reading | undefined;
  let told = '';

  let read: Read | undefined;
  const firstReading = Promise.all([learn(), settled(window)]).then(follow);
  return {
    signal,
    handlers: {
      report: async () => {
        await firstReading;
        return reportOf(window.location.href, reading, verdicts);
      },
      reveal: ({ key }) => {
        badges?.reveal(key);
        return null;
      },
      correct: async ({ key, as }) => {
        await correct(key, as);
        return null;
      },
      evidence: ({ key }) => evidenceOf(key, reading, verdicts),
      retire: () => {
        end.abort();
        return null;
      },
    },
  };

  async function learn(): Promise<Read | undefined> {
    read ??= await parts.loadReader();
    return read;
  }

  async function follow(): Promise<void> {
    if (signal.aborted) return;
    const watch = watchPage(window, refresh, signal);
    const leaveIfAlone = () => parts.isConnected() || end.abort();
    for (const use of ['visibilitychange', 'scroll', 'click']) {
      window.document.addEventListener(use, leaveIfAlone, { capture: true, passive: true, signal });
    }
    // Back from the browser's cache: the site may have been switched off, and the toolbar shows nothing of us.
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      told = '';
      void leaveIfOff();
    };
    window.addEventListener('pageshow', comeBack, { signal });
    onSoftNavigation(
      window,
      () => {
        verdicts = new Verdicts();
        watch.wake();
      },
      signal,
    );
    await watch.firstReading;
  }

  async function leaveIfOff(): Promise<void> {
    if (signal.aborted || (await parts.isSwitchedOn())) return;
    end.abort();
    void parts.send('rest', {});
  }

  async function refresh(): Promise<Outcome> {
    if (!parts.isConnected()) {
      end.abort();
      return { found: 'nothing', cost: 0 };
    }
    const read = await learn();
    if (!read) return { found: 'unanswered', cost: 0 };
    const view = verdicts;
    const isOver = () => signal.aborted || view !== verdicts;
    const readAnew = function* (): Generator<undefined, News> {
      const now = yield* read(window.document, window.location.href);
      return { now, ...(yield* view.present(now.snapshot.items)) };
    };
    const { result, cost } = await inStretches(readAnew(), STRETCH, () => breath(window));
    return { found: isOver() ? 'nothing' : await judgeAndShow(result, view, isOver), cost };
  }

  async function judgeAndShow(
    { now, items, isNew }: News,
    view: Verdicts,
    isOver: () => boolean,
  ): Promise<Found> {
    reading = now;
    await show(now);
    let answered = 0;
    let shown = 0;
    for await (const { slice, judged } of judgeInSlices(now.snapshot, items, parts.send)) {
      // Meanwhile the page may have become another one, or we may have been switched off.
      if (isOver()) return 'nothing';
      view.learn(slice, judged);
      answered += slice.length;
      // Showing costs by all items, not by those of the slice: ever larger steps keep the sum small.
      if (answered < 2 * shown) continue;
      await show(now);
      shown = answered;
    }
    if (isOver()) return 'nothing';
    if (answered > shown) await show(now);
    // Both go over all items: with thousands, the page has its turn between.
    await breath(window);
    if (isOver()) return 'nothing';
    tell(now);
    if (answered < items.length) return 'unanswered';
    return isNew ? 'new' : 'nothing';
  }

  async function correct(key: string, as: Correctable | undefined): Promise<void> {
    const view = verdicts;
    const item = reading?.snapshot.items.find(item => item.key === key);
    const answer = item && (await parts.send('correction', { item, ...(as && { as }) }));
    if (!answer?.ok) throw new Error('not kept');
    if (!reading || view !== verdicts) return;
    view.relearn(answer.value.verdicts);
    await show(reading);
    tell(reading);
  }

  async function show(reading: Reading): Promise<void> {
    const marks = marksOf(reading, verdicts);
    if (marks[0]) badges ??= await parts.loadBadges(correct);
    if (signal.aborted) badges?.destroy();
    else badges?.set(marks);
  }

  function tell(reading: Reading): void {
    const summary = summaryOf(reading, verdicts);
    const text = JSON.stringify(summary);
    if (text !== told) void parts.send('shown', summary);
    told = text;
  }
}
