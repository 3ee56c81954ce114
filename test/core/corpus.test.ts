import { describe, expect, it } from 'vitest';
import { CLASSES, MICROPHONES } from '../../src/core/model.ts';
import { describeRow, isRight, measure, microphoneScore, ownFiles, readRows } from '../corpus/judge.ts';

const files = ownFiles().map(file => ({ name: file.replace(/^.*\//, ''), rows: readRows(file) }));
const all = files.flatMap(({ rows }) => rows);

/** Keys that a line may have; a misspelt one would be passed over in silence. */
const KEYS = 'id site lang title brand category bullets specs description url label'.split(' ');
const LABEL_KEYS = 'class mic also note'.split(' ');

describe('the cases', () => {
  it('are as many, in as many languages, as the README says', () => {
    expect(all.length).toBeGreaterThanOrEqual(1200);
    expect(new Set(all.map(({ product }) => product.lang)).size).toBeGreaterThanOrEqual(33);
  });

  it.each(files)('$name has enough of one language, and of each kind of thing', ({ name, rows }) => {
    expect(rows.length).toBeGreaterThanOrEqual(12);
    expect(new Set(rows.map(({ product }) => `${product.lang?.toLowerCase()}.jsonl`))).toEqual(
      new Set([name]),
    );
    const kinds = new Set(rows.map(({ label }) => label.class));
    expect([...kinds]).toEqual(expect.arrayContaining(['headset', 'headphones', 'earbuds', 'other']));
    const microphones = new Set(rows.map(({ label }) => label.mic));
    expect([...microphones]).toEqual(expect.arrayContaining(['boom', 'inline', 'built-in', 'none']));
  });

  it.each(all)('$id is written as the README says', ({ label, raw, product }) => {
    expect(KEYS).toEqual(expect.arrayContaining(Object.keys(raw)));
    expect(LABEL_KEYS).toEqual(expect.arrayContaining(Object.keys(label)));
    expect(CLASSES).toContain(label.class);
    expect(MICROPHONES).toContain(label.mic);
    for (const other of label.also ?? [])
      expect(CLASSES.filter(kind => kind !== label.class)).toContain(other);
    expect(product.site).toMatch(/^[a-z.-]+\.[a-z]+$/);
    if (label.class === 'other') expect(label.mic).toBe('unknown');
  });

  it('have no name and no title twice', () => {
    const twice = (list: readonly unknown[]) => list.filter((value, i) => list.indexOf(value) !== i);
    expect(twice(all.map(({ id }) => id))).toEqual([]);
    expect(twice(all.map(({ product }) => product.title.toLowerCase()))).toEqual([]);
  });
});

/** A little under what is reached: a change that costs more than a case or two has to say why. */
const FLOORS = {
  headsetPrecision: 0.99,
  headsetRecall: 0.99,
  class: 0.99,
  microphone: 0.98,
  answered: 0.995,
} as const;
const MOST_OTHERS_TAKEN = 0.015;
/** Two or three cases of a language. */
const LANGUAGE_FLOOR = 0.9;

describe('the verdicts', () => {
  const measures = measure(all);

  it.each(Object.entries(FLOORS))('%s is at least %d', (name, floor) => {
    const { good, of } = measures[name as keyof typeof FLOORS];
    expect(good / of, errors()).toBeGreaterThanOrEqual(floor);
  });

  it('mark hardly anything that is no wearable', () => {
    const { good, of } = measures.otherTaken;
    expect(good / of, errors()).toBeLessThanOrEqual(MOST_OTHERS_TAKEN);
  });

  it.each(files)('are right in $name as elsewhere', ({ rows }) => {
    const { good, of } = measure(rows).class;
    expect(good / of, errors(rows)).toBeGreaterThanOrEqual(LANGUAGE_FLOOR);
  });
});

function errors(rows = all): string {
  return rows
    .filter(row => !isRight(row) || (microphoneScore(row) ?? 1) < 1)
    .map(row => `${row.label.class}/${row.label.mic} ✗ ${describeRow(row)}`)
    .join('\n');
}
