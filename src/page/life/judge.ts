import type { Item, Snapshot } from '../../core/model.ts';
import type { Judged } from '../../platform/messages.ts';
import type { Parts } from './parts.ts';

/** Items that one message asks about: few at first, so that the first badges stand early. */
const FIRST_SLICE = 24;
const SLICE = 60;

/** Asks the background about items, a slice at a time. Ends at a slice that is not answered. */
export async function* judgeInSlices(
  { url, lang, kind }: Snapshot,
  items: readonly Item[],
  send: Parts['send'],
): AsyncGenerator<{ slice: readonly Item[]; judged: readonly Judged[] }> {
  for (let start = 0; start < items.length; ) {
    const slice = items.slice(start, start + (start === 0 ? FIRST_SLICE : SLICE));
    start += slice.length;
    const answer = await send('judge', { page: { url, lang, kind }, items: slice });
    if (!answer.ok) return;
    yield { slice, judged: answer.value.verdicts };
  }
}
