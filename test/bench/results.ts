import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArmName } from './arms.ts';
import type { Popup } from './popup.ts';
import type { Row } from './report.ts';
import { SCENARIOS } from './scenarios.ts';
import type { Sizes } from './sizes.ts';
import { tableOf } from './table.ts';
import type { Wakes } from './wakes.ts';

/** All that was measured on one machine. A part that was left out is missing. */
export interface Results {
  readonly format?: number;
  readonly machine: string;
  readonly rows?: readonly Row[];
  /** Megabytes of heap grown from the 10th to the 50th soft navigation. */
  readonly navigations?: Readonly<Record<ArmName, number>>;
  readonly popup?: Popup;
  readonly wakes?: Wakes;
  /** As the classifier's own bench prints it. */
  readonly classifier?: string;
  readonly sizes?: Sizes;
}

/** Raised when results have other fields than before. */
const FORMAT = 2;
const FOLDER = 'artifacts';
const JSON_FILE = join(FOLDER, 'bench.json');
const MARKDOWN_FILE = join(FOLDER, 'bench.md');

/** Writes the results as JSON and Markdown; what a former run on the same machine measured and this one did not, stays. */
export function keep(fresh: Results): string {
  const before = formerly(fresh.machine);
  const rows = [
    ...(fresh.rows ?? []),
    ...(before.rows ?? []).filter(({ name }) => !fresh.rows?.some(row => row.name === name)),
  ];
  const place = ({ name }: Row) => SCENARIOS.findIndex(scenario => scenario.name === name);
  const results = { ...before, ...fresh, format: FORMAT, rows: rows.toSorted((a, b) => place(a) - place(b)) };
  const text = markdownOf(results);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(JSON_FILE, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(MARKDOWN_FILE, text);
  return text;
}

function formerly(machine: string): Partial<Results> {
  if (!existsSync(JSON_FILE)) return {};
  const results = JSON.parse(readFileSync(JSON_FILE, 'utf8')) as Results;
  return results.machine === machine && results.format === FORMAT ? results : {};
}

export function markdownOf({ machine, rows, navigations, popup, wakes, classifier, sizes }: Results): string {
  const parts = [`Machine: ${machine}.`];
  if (rows?.length) parts.push('CPU time of the page’s main thread, medians.', tableOf(rows));
  if (navigations) {
    const list = Object.entries(navigations).map(([arm, grown]) => `${arm} ${grown.toFixed(2)} MB`);
    parts.push(`Heap grown from the 10th to the 50th soft navigation: ${list.join(', ')}.`);
  }
  if (popup) {
    const { firstPaint, explained, script } = popup;
    parts.push(
      `Popup on 60 tiles, ms: first paint ${firstPaint.median.toFixed(0)}, explained ${explained.median.toFixed(0)} ` +
        `(${explained.low.toFixed(0)}–${explained.high.toFixed(0)}), its own scripts ${script.median.toFixed(1)}.`,
    );
  }
  if (wakes) {
    const { pages, wearing, wornWakes, vainWakes } = wakes;
    parts.push(
      `Gate on ${pages} saved pages: awake on ${wornWakes} of ${wearing} with audio wearables, in vain on ${vainWakes} of the other ${pages - wearing}.`,
    );
  }
  if (classifier) parts.push(`\`\`\`\n${classifier.trimEnd()}\n\`\`\``);
  if (sizes) parts.push(sizesOf(sizes));
  return `${parts.join('\n\n')}\n`;
}

function sizesOf({ scripts, packages, dependencies }: Sizes): string {
  const list = (bytes: Readonly<Record<string, number>>) =>
    Object.entries(bytes)
      .map(([name, size]) => `${name} ${size.toLocaleString('en')}`)
      .join(', ');
  return [
    `Bytes of the scripts that enter a page: ${list(scripts)}.`,
    `Bytes of the packages, unpacked: ${list(packages)}.`,
    `Bytes that a dependency adds at most, never to a page: ${list(dependencies)}.`,
  ].join('\n\n');
}
