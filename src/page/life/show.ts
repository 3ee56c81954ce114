import type { Messages, PageReport } from '../../platform/messages.ts';
import type { Mark, Reading } from './parts.ts';
import type { Verdicts } from './verdicts.ts';

/** The audio wearables among the items, in page order: those get a badge. */
export function marksOf({ snapshot, anchors }: Reading, verdicts: Verdicts): Mark[] {
  const marks: Mark[] = [];
  for (const { key, role, product } of snapshot.items) {
    const anchor = anchors.get(key);
    const verdict = verdicts.of(key);
    if (anchor && verdict && verdict.class !== 'other')
      marks.push({ key, role, title: product.title, anchor, verdict });
  }
  return marks;
}

/** What the popup shows; an unread page has nothing. */
export function reportOf(url: string, reading: Reading | undefined, verdicts: Verdicts): PageReport {
  if (!reading) return { url, kind: 'other', items: [] };
  const items = marksOf(reading, verdicts).map(({ key, role, title, verdict }) => ({ key, role, title, verdict }));
  return { url: reading.snapshot.url, kind: reading.snapshot.kind, items };
}

/** What the toolbar shows. */
export function summaryOf(reading: Reading, verdicts: Verdicts): Messages['shown']['request'] {
  const marks = marksOf(reading, verdicts);
  const main = marks.find(mark => mark.role === 'main');
  return {
    report: { kind: reading.snapshot.kind },
    ...(main && { main: main.verdict.class }),
    headsets: marks.filter(mark => mark.verdict.class === 'headset').length,
    marked: marks.length,
  };
}
