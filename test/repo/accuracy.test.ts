import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measure, ownFiles, readRows, type Share } from '../corpus/judge.ts';
import { ROOT } from './sources.ts';

const rows = ownFiles().flatMap(readRows);
const measured = measure(rows);
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The share that the read-me's table claims for the own cases, in per cent. */
function claimed(measure: string): number {
  const [, value] = readme.match(new RegExp(`^\\| ${measure} \\| ([\\d.]+) %`, 'm')) ?? [];
  return Number(value);
}

const percent = ({ good, of }: Share) => (100 * good) / of;

describe('the read-me’s accuracy', () => {
  it.each([
    ['called a headset, and is one', measured.headsetPrecision],
    ['is a headset, and called one', measured.headsetRecall],
    ['class right', measured.class],
    ['microphone right', measured.microphone],
    ['answered, where there is an answer', measured.answered],
  ])('%s: claims no more than is reached', (name, share) => {
    expect(claimed(name)).toBeLessThanOrEqual(percent(share) + 0.05);
    expect(claimed(name), 'run `npm run accuracy` and bring the table up to date').toBeGreaterThan(
      percent(share) - 1,
    );
  });

  it('does not make light of wrong marks', () => {
    expect(claimed('marked, but no wearable')).toBeGreaterThanOrEqual(percent(measured.otherTaken) - 0.05);
  });

  it('counts the cases', () => {
    expect(readme).toContain(`own cases: ${rows.length.toLocaleString('en')} in 33 languages`);
  });
});
