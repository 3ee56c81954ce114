import type { Spread } from './numbers.ts';
import type { Row } from './report.ts';

const HEADINGS = [
  'page',
  'script, ms (middle half)',
  'beyond empty, ms',
  'least of it',
  'budget, ms',
  '× empty',
  '× plain',
  'longest stretch, ms',
  'whole thread × empty',
  'heap, MB',
  'layout shift',
  'runs when quiet',
  'loads',
  'misses',
];

/** The rows as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  return [...[HEADINGS, HEADINGS.map(() => '---')].map(lineOf), ...rows.map(lineFor)].join('\n');
}

export const lineFor = (row: Row): string => lineOf(cellsOf(row));

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function cellsOf(row: Row): string[] {
  const { ours, empty } = row.measures;
  return [
    row.title,
    spread(ours.scriptMs),
    row.beyondEmptyMs.toFixed(1),
    row.leastBeyondEmptyMs.toFixed(1),
    String(row.limits.total ?? '–'),
    row.timesEmpty.toFixed(0),
    row.timesPlain.toFixed(1),
    ours.longestMs.median.toFixed(1),
    (ours.threadMs.median / empty.threadMs.median).toFixed(2),
    // Not measured: NaN, or null once it was kept as JSON.
    Number.isFinite(row.heapBeyondEmptyMb) ? row.heapBeyondEmptyMb.toFixed(2) : '–',
    row.shiftBeyondEmpty.toFixed(3),
    String(ours.lateRuns.median),
    String(row.loads),
    row.misses.join(', ') || '–',
  ];
}

const spread = ({ median, low, high }: Spread): string =>
  `${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
