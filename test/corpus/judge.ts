import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { classify } from '../../src/core/classify.ts';
import type { Class, Microphone, Product, Verdict } from '../../src/core/model.ts';
import { readLine } from '../commands/lines.ts';

/** What a reader of the product line says of it. */
export interface Label {
  readonly class: Class;
  readonly mic?: Microphone;
  /** Other classes that are accepted. */
  readonly also?: readonly Class[];
}

/** A labelled product and what the classifier says of it. */
export interface Row {
  readonly id: unknown;
  readonly product: Product;
  readonly label: Label;
  readonly verdict: Verdict;
  /** The whole line as it was read. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** The project's own cases, one file a language, in order of their names. */
export function ownFiles(): string[] {
  const folder = new URL('cases/', import.meta.url);
  return readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .map(name => fileURLToPath(new URL(name, folder)));
}

/** Judges each line of a file of labelled products. @throws Error naming what is wrong with a line. */
export function readRows(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter(line => line.trim() !== '').map(judge);
}

function judge(line: string): Row {
  const { id, product, raw } = readLine(line);
  return { id, product, raw, label: raw.label as Label, verdict: classify(product) };
}

/** Whether the class is the label's, or another that the label accepts. */
export function isRight({ label, verdict }: Row): boolean {
  return verdict.class === label.class || (label.also?.includes(verdict.class) ?? false);
}

/** 1, 0, or a half where the label is more precise than "present"; undefined where nothing is labelled. */
export function microphoneScore({ label, verdict }: Row): number | undefined {
  if (!label.mic || label.class === 'other') return undefined;
  if (verdict.microphone === label.mic) return 1;
  return verdict.microphone === 'present' && label.mic !== 'none' && label.mic !== 'unknown' ? 0.5 : 0;
}

/** Right answers of all that could be right. */
export interface Share {
  readonly good: number;
  readonly of: number;
}

export interface Measures {
  /** Of those called a headset, those that are one or may be called so. */
  readonly headsetPrecision: Share;
  /** Of the headsets, those called so. */
  readonly headsetRecall: Share;
  readonly class: Share;
  readonly microphone: Share;
  /** Of those that can be told, those that got an answer other than "unclear". */
  readonly answered: Share;
  /** Of what is no wearable, what was taken for one. */
  readonly otherTaken: Share;
}

export function measure(rows: readonly Row[]): Measures {
  const clear = rows.filter(row => row.label.class !== 'unclear');
  const called = clear.filter(row => row.verdict.class === 'headset');
  const headsets = clear.filter(row => row.label.class === 'headset');
  const scores = rows.map(microphoneScore).filter(score => score !== undefined);
  const others = rows.filter(row => row.label.class === 'other');
  return {
    headsetPrecision: share(called, row => row.label.class === 'headset' || isRight(row)),
    headsetRecall: share(headsets, row => row.verdict.class === 'headset' || isRight(row)),
    class: share(rows, isRight),
    microphone: { good: scores.reduce((sum, score) => sum + score, 0), of: scores.length },
    answered: share(clear, row => row.verdict.class !== 'unclear'),
    otherTaken: share(others, row => !isRight(row) && row.verdict.class !== 'unclear'),
  };
}

function share(rows: readonly Row[], isGood: (row: Row) => boolean): Share {
  return { good: rows.filter(isGood).length, of: rows.length };
}

/** One line for a list of errors: the verdict, the id, the title and the rules that spoke. */
export function describeRow({ id, product, verdict }: Row): string {
  const rules = verdict.for.map(evidence => evidence.rule).join(', ');
  return `${verdict.class}/${verdict.microphone} (${id}) ${product.title.slice(0, 160)} [${rules}]`;
}
