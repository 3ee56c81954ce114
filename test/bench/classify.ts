import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Product, Verdict } from '../../src/core/model.ts';
import { readLine } from '../commands/lines.ts';

const CASES = 'test/corpus/cases';
const ENTRY = 'src/core/classify.ts';
/** Other work on the machine only ever adds time, so the least of many runs is the truest. */
const RUNS = 100;
const STARTS = 7;
/** In UTF-16 units. */
const LARGE = 100_000;
/** Says what importing the module costs a fresh process: CPU milliseconds, and heap and buffers in MB. */
const START = `
const before = process.cpuUsage(), memory = process.memoryUsage();
await import(process.argv[1]);
const { user, system } = process.cpuUsage(before), now = process.memoryUsage();
const megabytes = key => (now[key] - memory[key]) / 1e6;
console.log(JSON.stringify([(user + system) / 1000, megabytes('heapUsed') + megabytes('arrayBuffers')]));`;

type Classify = (product: Product) => Verdict;

/** Prints what judging costs, in CPU time on one core. With a file of product lines, their titles are judged instead of the corpus'. */
async function main(file: string | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'true-headset-bench-'));
  try {
    const module = await bundle(folder);
    const { classify } = (await import(module)) as { classify: Classify };
    const products = (file ? lines(file) : readdirSync(CASES).flatMap(name => lines(join(CASES, name)))).map(
      line => readLine(line).product,
    );
    report(classify, products, module);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function report(classify: Classify, products: readonly Product[], module: string): void {
  const titles = products.map(({ title, lang }) => ({ title, ...(lang && { lang }) }));
  const all = leastOf(RUNS, () => titles.forEach(classify));
  const length = titles.reduce((sum, { title }) => sum + title.length, 0) / titles.length;
  console.log(
    `titles a second     ${Math.round((titles.length / all) * 1000)} (${titles.length} of ${length.toFixed(0)} characters)`,
  );
  const text = titles.map(({ title }) => title).join('. ');
  const long = text.repeat(Math.ceil(LARGE / text.length));
  const inParts = (parts: number) => {
    const product = { title: 'Headset', description: long.slice(0, LARGE / parts) };
    return leastOf(RUNS, () => {
      for (let i = 0; i < parts; i++) classify(product);
    });
  };
  console.log(`100 kB, ms          ${inParts(1).toFixed(2)}`);
  // The same for all sizes where time is linear in the input.
  for (const parts of [2, 4, 8]) console.log(`  as ${parts} products     ${inParts(parts).toFixed(2)}`);
  const starts = Array.from({ length: STARTS }, () => start(module));
  const least = (index: 0 | 1) => Math.min(...starts.map(numbers => numbers[index]));
  console.log(`start, CPU ms       ${least(0).toFixed(0)}`);
  console.log(`start, MB           ${least(1).toFixed(1)}`);
}

/** @returns the address of the classifier as one module, as the background has it. */
async function bundle(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: ENTRY,
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      rollupOptions: { output: { entryFileNames: 'classify.mjs' } },
    },
  });
  return pathToFileURL(join(folder, 'classify.mjs')).href;
}

function lines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '');
}

/** CPU milliseconds of the cheapest of so many runs. */
function leastOf(runs: number, work: () => void): number {
  const costs = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

function start(module: string): [milliseconds: number, megabytes: number] {
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', START, module], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as [number, number];
}

await main(process.argv[2]);
