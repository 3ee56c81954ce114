import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources.ts';

const table = readFileSync(join(ROOT, 'test/browser/PROMISES.md'), 'utf8');
const rows = [...table.matchAll(/^\| (.+?) \| (test\/\S+) \| “(.+)” \|$/gm)].map(
  ([, promise = '', file = '', test = '']) => ({ promise, file, test }),
);

describe('the table of promises', () => {
  it('is read whole', () => {
    const lines = table.split('\n').filter(line => line.startsWith('| '));
    expect(rows).toHaveLength(lines.length - 2);
  });

  it.each(rows)('$promise: is proven by a test that exists', ({ file, test }) => {
    expect(existsSync(join(ROOT, file)), file).toBe(true);
    expect(readFileSync(join(ROOT, file), 'utf8')).toContain(`'${test}'`);
  });
});
