import type { Class, Item } from '../../core/model.ts';
import type { Judged, Messages, PageReport, ReportedItem } from '../../platform/messages.ts';
import type { Mark, Reading } from './parts.ts';
import type { Verdicts } from './verdicts.ts';

/** What is known of an item that is to be marked. */
function markable({ key }: Item, verdicts: Verdicts): Judged | undefined {
  const judged = verdicts.of(key);
  // What the user said is shown even where it is nothing, so that it can be taken back.
  return judged && (judged.verdict.class !== 'other' || judged.isYours) ? judged : undefined;
}

/** The audio wearables among the items, in page order, with what `more` adds; those without that are left out. */
function wearables<More>(
  { snapshot }: Reading,
  verdicts: Verdicts,
  more: (key: string) => More | undefined,
): (ReportedItem & More)[] {
  const list: (ReportedItem & More)[] = [];
  for (const item of snapshot.items) {
    const judged = markable(item, verdicts);
    const added = judged && more(item.key);
    if (added) list.push({ ...judged, role: item.role, title: item.product.title, ...added });
  }
  return list;
}

/** What gets a badge: wearables that stand somewhere on the page. */
export function marksOf(reading: Reading, verdicts: Verdicts): Mark[] {
  return wearables(reading, verdicts, key => {
    const anchor = reading.anchors.get(key);
    return anchor && { anchor };
  });
}

/** What the popup shows; an unread page has nothing. */
export function reportOf(url: string, reading: Reading | undefined, verdicts: Verdicts): PageReport {
  if (!reading) return { url, kind: 'other', lang: '', items: [] };
  const { snapshot } = reading;
  return {
    url: snapshot.url,
    kind: snapshot.kind,
    lang: snapshot.lang,
    items: wearables(reading, verdicts, () => ({})),
  };
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
export function summaryOf({ snapshot }: Reading, verdicts: Verdicts): Messages['shown']['request'] {
  let main: Class | undefined;
  let headsets = 0;
  let marked = 0;
  for (const item of snapshot.items) {
    const kind = markable(item, verdicts)?.verdict.class ?? 'other';
    if (kind === 'other') continue;
    if (item.role === 'main') main ??= kind;
    if (kind === 'headset') headsets++;
    marked++;
  }
  return { report: { kind: snapshot.kind }, ...(main && { main }), headsets, marked };
}
