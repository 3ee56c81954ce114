import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { BrowserMissing } from './browsers.ts';
import { openScanner, type SavedPage, type Scanner } from './scan/scanner.ts';

/**
 * `npm run -s scan -- PAGE.html --url URL`, or `{"file","url"}` lines on standard input: what the built extension
 * does on saved pages, one JSON line a page, in order. Exit status 1 if a line could not be answered.
 */

const USAGE =
  'Usage: npm run -s scan -- PAGE.html --url URL\n   or: npm run -s scan < PAGES.jsonl   with lines {"file", "url"}';

/** Pages that wait for the gate's last look while others are opened. */
const MOST_WAITING = 8;

type Line = { readonly line: number } & ({ readonly page: SavedPage } | { readonly error: string });

function isWebAddress(url: unknown): url is string {
  return typeof url === 'string' && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function parseLine(text: string, line: number): Line {
  try {
    const { file, url } = JSON.parse(text);
    if (typeof file !== 'string') return { line, error: 'no "file"' };
    if (!isWebAddress(url)) return { line, error: '"url" is not a web address' };
    return { line, page: { file, url } };
  } catch (error) {
    return { line, error: messageOf(error) };
  }
}

async function* linesOf(): AsyncGenerator<Line> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
  const [file] = positionals;
  if (file !== undefined) {
    yield parseLine(JSON.stringify({ file, url: values.url }), 1);
    return;
  }
  let line = 0;
  for await (const text of createInterface({ input: process.stdin })) {
    line++;
    if (text.trim()) yield parseLine(text, line);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Opens the page; the answer inside comes maybe long after. */
async function answerTo(entry: Line, scanner: Scanner): Promise<{ readonly answer: Promise<object> }> {
  const failed = (error: unknown): object => ({ line: entry.line, error: messageOf(error) });
  if ('error' in entry) return { answer: Promise.resolve(failed(entry.error)) };
  try {
    const { result } = await scanner.open(entry.page);
    return { answer: result.catch(failed) };
  } catch (error) {
    return { answer: Promise.resolve(failed(error)) };
  }
}

async function print(answer: Promise<object>): Promise<void> {
  const value = await answer;
  if ('error' in value) process.exitCode = 1;
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

async function main(): Promise<void> {
  if (process.argv.length <= 2 && process.stdin.isTTY) throw new Error(USAGE);
  const scanner = await openScanner();
  try {
    const waiting: Promise<object>[] = [];
    for await (const entry of linesOf()) {
      waiting.push((await answerTo(entry, scanner)).answer);
      const first = waiting.length > MOST_WAITING && waiting.shift();
      if (first) await print(first);
    }
    for (const answer of waiting) await print(answer);
  } finally {
    await scanner.close();
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof BrowserMissing) && messageOf(error) !== USAGE) throw error;
  console.error(messageOf(error));
  process.exitCode = 1;
}
