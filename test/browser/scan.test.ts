import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { page } from '../shop/pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'true-headset-scan-'));
afterAll(() => rmSync(folder, { recursive: true }));

function saved(name: string, html: string): string {
  const file = join(folder, name);
  writeFileSync(file, html);
  return file;
}

/** Runs the command as a user does; answers its lines and exit status. */
async function scan(args: readonly string[], input: string): Promise<{ status: number; lines: object[] }> {
  const child = spawn(process.execPath, ['test/commands/run.mjs', 'scan', ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(input);
  const ended = new Promise<number>(done => child.on('close', code => done(code ?? -1)));
  const output = await text(child.stdout);
  return {
    status: await ended,
    lines: output
      .trim()
      .split('\n')
      .map(line => JSON.parse(line)),
  };
}

describe('scan', () => {
  it('tells what the extension does on one saved page', async () => {
    const file = saved('product.html', page('/p/galaxy-buds3') ?? '');
    const { status, lines } = await scan([file, '--url', 'https://shop.example/p/galaxy-buds3'], '');
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      url: 'https://shop.example/p/galaxy-buds3',
      kind: 'product',
      gate: true,
      layoutShift: 0,
      requests: [],
      errors: [],
      scriptingMs: expect.any(Number),
    });
    expect(lines[0]).toHaveProperty('items[0]', {
      role: 'main',
      title: 'Samsung Galaxy Buds3 Bluetooth Headset (White, True Wireless)',
      class: 'earbuds',
      microphone: 'built-in',
      confidence: 'certain',
      badge: 'Earbuds · built-in mic',
    });
  });

  it('answers lines in order, goes on after bad ones, and says so in its exit status', async () => {
    const quiet = saved(
      'quiet.html',
      '<title>Teapots</title><main><h1>A teapot</h1><script>document.title = "Headset"</script>',
    );
    const loud = saved('loud.html', page('/c/gaming') ?? '');
    const { status, lines } = await scan(
      [],
      [
        JSON.stringify({ file: quiet, url: 'https://shop.example/teapot' }),
        'not JSON',
        JSON.stringify({ file: join(folder, 'none.html'), url: 'https://shop.example/' }),
        JSON.stringify({ file: loud, url: 'not an address' }),
        JSON.stringify({ file: loud, url: 'http://shop.example/c/gaming' }),
      ].join('\n'),
    );
    expect(status).toBe(1);
    expect(lines).toEqual([
      expect.objectContaining({ url: 'https://shop.example/teapot', kind: 'other', gate: false, items: [] }),
      { line: 2, error: expect.any(String) },
      { line: 3, error: expect.stringContaining('none.html') },
      { line: 4, error: expect.stringContaining('url') },
      expect.objectContaining({ kind: 'listing', gate: true, errors: [] }),
    ]);
    const badges = (lines[4] as { items: { badge: string }[] }).items.map(({ badge }) => badge);
    expect(badges).toEqual(['Headset', 'Headset', 'Headset', 'Headset', 'Earbuds']);
  });
});
