import type { Messages, PageReport, ReportedItem } from '../../platform/messages.ts';
import type { Mark, Reading } from './parts.ts';
import type { Verdicts } from './verdicts.ts';

/** The audio wearables among the items, in page order. */
function wearables({ snapshot }: Reading, verdicts: Verdicts): ReportedItem[] {
  return snapshot.items.flatMap(({ key, role, product }) => {
    const judged = verdicts.of(key);
    // What the user said is shown even where it is nothing, so that it can be taken back.
    const isShown = judged && (judged.verdict.class !== 'other' || judged.isYours);
    return isShown ? [{ ...judged, role, title: product.title }] : [];
  });
}

/** What gets a badge: wearables that stand somewhere on the page. */
export function marksOf(reading: Reading, verdicts: Verdicts): Mark[] {
  return wearables(reading, verdicts).flatMap(item => {
    const anchor = reading.anchors.get(item.key);
    return anchor ? [{ ...item, anchor }] : [];
  });
}

/** What the popup shows; an unread page has nothing. */
export function reportOf(url: string, reading: Reading | undefined, verdicts: Verdicts): PageReport {
  if (!reading) return { url, kind: 'other', lang: '', items: [] };
  const { snapshot } = reading;
  return { url: snapshot.url, kind: snapshot.kind, lang: snapshot.lang, items: wearables(reading, verdicts) };
}

/**
 * What an item's verdict rests on.
 * @throws Error for an unknown key.
 */
export function evidenceOf(
  key: string,
  reading: Reading | undefined,
  verdicts: Verdicts,
): Messages['evidence']['answer'] {
  const { items = [], trace = [] } = reading?.snapshot ?? {};
  const product = items.find(item => item.key === key)?.product;
  const verdict = verdicts.of(key)?.verdict;
  if (!product || !verdict) throw new Error('no such item');
  return { product, verdict, trace };
}

/** What the toolbar shows. */
export function summaryOf(reading: Reading, verdicts: Verdicts): Messages['shown']['request'] {
  const items = wearables(reading, verdicts).filter(({ verdict }) => verdict.class !== 'other');
  const main = items.find(({ role }) => role === 'main');
  return {
    report: { kind: reading.snapshot.kind },
    ...(main && { main: main.verdict.class }),
    headsets: items.filter(({ verdict }) => verdict.class === 'headset').length,
    marked: items.length,
  };
}
