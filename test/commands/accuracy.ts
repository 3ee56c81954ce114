import { CLASSES } from '../../src/core/model.ts';
import {
  describeRow,
  isRight,
  measure,
  microphoneScore,
  ownFiles,
  type Row,
  readRows,
  type Share,
} from '../corpus/judge.ts';
import { type Interval, percent, wilson } from './interval.ts';

/** Judges labelled products and prints how often the verdicts are right. @returns the exit status. */
export async function main(args: readonly string[]): Promise<number> {
  const files = args.filter(arg => !arg.startsWith('--'));
  const rows = (files.length > 0 ? files : ownFiles()).flatMap(readRows);
  printSummary(rows);
  printConfusion(rows);
  printGroups('language', rows, row => row.product.lang ?? '?');
  printGroups('site', rows, row => row.product.site ?? '?');
  printWrong(rows);
  return 0;
}

function printSummary(rows: readonly Row[]): void {
  const measures = measure(rows);
  const line = (name: string, { good, of }: Share) =>
    console.log(`| ${name} | ${interval(wilson(good, of))} | ${of} |`);
  console.log('| measure | value (95 % interval) | rows |\n| --- | --- | --- |');
  line('headset precision', measures.headsetPrecision);
  line('headset recall', measures.headsetRecall);
  line('class', measures.class);
  line('microphone', measures.microphone);
  line('answered', measures.answered);
  line('`other` taken for a wearable', measures.otherTaken);
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
    const { microphone } = measure(list);
    const shown = microphone.of > 0 ? percent(microphone.good / microphone.of) : '–';
    console.log(
      `| ${group} | ${percent(list.filter(isRight).length / list.length)} | ${shown} | ${list.length} |`,
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
  for (const row of wrong) console.log(`${row.label.class} ✗ ${describeRow(row)}`);
  const microphones = rows.filter(row => isRight(row) && (microphoneScore(row) ?? 1) < 1);
  console.log(`\n${microphones.length} more with a wrong microphone`);
  for (const row of microphones) console.log(`${row.label.mic} ✗ ${describeRow(row)}`);
}
