import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { classify } from '../../src/core/classify.ts';
import { CLASSES, type Class, type Microphone, type Verdict } from '../../src/core/model.ts';
import { type Interval, percent, wilson } from './interval.ts';
import { readLine } from './lines.ts';

/** The project's own cases. */
const OWN_CORPUS = fileURLToPath(new URL('../corpus/cases.jsonl', import.meta.url));

interface Label {
  readonly class: Class;
  readonly mic?: Microphone;
  /** Other classes that are accepted. */
  readonly also?: readonly Class[];
}

interface Row {
  readonly id: unknown;
  readonly title: string;
  readonly language: string;
  readonly site: string;
  readonly label: Label;
  readonly verdict: Verdict;
}

/** Judges labelled products and prints how often the verdicts are right. @returns the exit status. */
export async function main(args: readonly string[]): Promise<number> {
  const files = args.filter(arg => !arg.startsWith('--'));
  const rows: Row[] = [];
  for (const file of files.length > 0 ? files : [OWN_CORPUS]) rows.push(...(await readRows(file)));
  printSummary(rows);
  printConfusion(rows);
  printGroups('language', rows, row => row.language);
  printGroups('site', rows, row => row.site);
  printWrong(rows);
  return 0;
}

async function readRows(file: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.trim() === '') continue;
    const { id, product, raw } = readLine(line);
    const label = raw.label as Label;
    rows.push({
      id,
      title: product.title,
      language: product.lang ?? '?',
      site: product.site ?? '?',
      label,
      verdict: classify(product),
    });
  }
  return rows;
}

function isRight({ label, verdict }: Row): boolean {
  return verdict.class === label.class || (label.also?.includes(verdict.class) ?? false);
}

/** 1, 0, or a half where the label is more precise than "present"; undefined where nothing is labelled. */
function microphoneScore({ label, verdict }: Row): number | undefined {
  if (!label.mic || label.class === 'other') return undefined;
  if (verdict.microphone === label.mic) return 1;
  return verdict.microphone === 'present' && label.mic !== 'none' && label.mic !== 'unknown' ? 0.5 : 0;
}

function isHeadset(value: Class): boolean {
  return value === 'headset';
}

function printSummary(rows: readonly Row[]): void {
  const clear = rows.filter(row => row.label.class !== 'unclear');
  const accepts = (row: Row) => isHeadset(row.label.class) || (isHeadset(row.verdict.class) && isRight(row));
  const called = clear.filter(row => isHeadset(row.verdict.class));
  const headsets = clear.filter(row => isHeadset(row.label.class));
  const scores = rows.map(microphoneScore).filter(score => score !== undefined);
  const others = rows.filter(row => row.label.class === 'other');
  const line = (name: string, good: number, of: number) =>
    console.log(`| ${name} | ${interval(wilson(good, of))} | ${of} |`);
  console.log('| measure | value (95 % interval) | rows |\n| --- | --- | --- |');
  line('headset precision', called.filter(accepts).length, called.length);
  line(
    'headset recall',
    headsets.filter(row => isHeadset(row.verdict.class) || isRight(row)).length,
    headsets.length,
  );
  line('class', rows.filter(isRight).length, rows.length);
  line(
    'microphone',
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
  );
  line('answered', clear.filter(row => row.verdict.class !== 'unclear').length, clear.length);
  line(
    '`other` taken for a wearable',
    others.filter(row => !isRight(row) && row.verdict.class !== 'unclear').length,
    others.length,
  );
}

function interval({ value, low, high }: Interval): string {
  return `${percent(value)} (${percent(low)}–${percent(high)})`;
}

function printConfusion(rows: readonly Row[]): void {
  console.log(
    `\n| label \\ verdict | ${CLASSES.join(' | ')} | precision | recall |\n| --- |${' --- |'.repeat(CLASSES.length + 2)}`,
  );
  for (const label of CLASSES) {
    const own = rows.filter(row => row.label.class === label);
    const counts = CLASSES.map(verdict => own.filter(row => row.verdict.class === verdict).length);
    const called = rows.filter(row => row.verdict.class === label);
    const precision = wilson(called.filter(isRight).length, called.length);
    console.log(
      `| ${label} | ${counts.join(' | ')} | ${interval(precision)} | ${interval(wilson(own.filter(isRight).length, own.length))} |`,
    );
  }
}

function printGroups(name: string, rows: readonly Row[], key: (row: Row) => string): void {
  const groups = groupBy(rows, key);
  console.log(`\n| ${name} | class | microphone | rows |\n| --- | --- | --- | --- |`);
  for (const [group, list] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
    const scores = list.map(microphoneScore).filter(score => score !== undefined);
    const microphone =
      scores.length > 0 ? percent(scores.reduce((sum, score) => sum + score, 0) / scores.length) : '–';
    console.log(
      `| ${group} | ${percent(list.filter(isRight).length / list.length)} | ${microphone} | ${list.length} |`,
    );
  }
}

function groupBy(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

function printWrong(rows: readonly Row[]): void {
  const wrong = rows.filter(row => !isRight(row));
  console.log(`\n${wrong.length} wrong class`);
  for (const row of wrong) console.log(`${row.label.class} ✗ ${describe(row)}`);
  const microphones = rows.filter(row => isRight(row) && (microphoneScore(row) ?? 1) < 1);
  console.log(`\n${microphones.length} more with a wrong microphone`);
  for (const row of microphones) console.log(`${row.label.mic} ✗ ${describe(row)}`);
}

function describe({ id, title, verdict }: Row): string {
  const rules = verdict.for.map(evidence => evidence.rule).join(', ');
  return `${verdict.class}/${verdict.microphone} (${id}) ${title.slice(0, 160)} [${rules}]`;
}
