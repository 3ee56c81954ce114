import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserMissing, needBrowsers } from './browsers.ts';

/**
 * `npm test`: everything that must hold, in the order in which it fails fastest. Every step runs even if an earlier
 * one failed; the last line counts the tests: "N passed, N failed". A step that fails without naming a test counts
 * as one failed.
 */

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Commands run from the packages' own binaries, so that the same line works in every shell. */
const bin = (name: string): string =>
  join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

const failures: string[] = [];

/** Runs a step and prints its output in one piece when it is done; steps may so run side by side. */
async function step(name: string, command: string, args: readonly string[]): Promise<boolean> {
  const started = Date.now();
  const shell = process.platform === 'win32';
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  }
  const status = await new Promise<number | null>(done => child.on('close', done).on('error', () => done(1)));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (status !== 0) {
    console.log(output.join('').trimEnd());
    failures.push(name);
  }
  return status === 0;
}

async function tests(project: 'unit' | 'browser'): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'true-headset-'));
  const outputFile = join(folder, 'result.json');
  console.log(`\n– ${project} tests –`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${outputFile}`];
  const args = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', project, ...reporters];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const status = await new Promise<number | null>(done => child.on('close', done).on('error', () => done(1)));
  const count = readResult(outputFile);
  for (const retried of count.retried) console.log(`Passed at the second try only: ${retried}`);
  rmSync(folder, { recursive: true });
  if (status === 0) return count;
  failures.push(`${project} tests`);
  return { passed: count.passed, failed: Math.max(1, count.failed) };
}

/** A part of what Vitest's JSON reporter writes. */
interface Result {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

function readResult(file: string): Count & { readonly retried: readonly string[] } {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8')) as Result;
    const retried = result.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
      .map(({ fullName, failureMessages }) => `${fullName}\n  ${failureMessages[0]}`);
    return { passed: result.numPassedTests, failed: result.numFailedTests, retried };
  } catch {
    return { passed: 0, failed: 0, retried: [] };
  }
}

function browsersPresent(): boolean {
  try {
    needBrowsers('chromium', 'firefox');
    return true;
  } catch (error) {
    if (!(error instanceof BrowserMissing)) throw error;
    console.log(`✗ browsers: ${error.message}`);
    failures.push('browsers');
    return false;
  }
}

const steps = await Promise.all([
  step('types', bin('tsc'), ['--noEmit', '-p', '.']),
  step('types of the core, which knows no DOM', bin('tsc'), ['--noEmit', '-p', 'src/core']),
  step('lint', bin('biome'), ['ci', '--colors=off', '.']),
  step('build', 'npm', ['run', 'build']),
]);
steps.push(
  await step('what Mozilla’s store looks for', bin('web-ext'), [
    ...['lint', '--source-dir', join('dist', 'firefox')],
    ...['--warnings-as-errors', '--no-config-discovery'],
  ]),
);
const counts = [await tests('unit')];
if (browsersPresent()) counts.push(await tests('browser'));
else counts.push({ passed: 0, failed: 1 });

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0) + steps.filter(ok => !ok).length;
console.log(failures.length === 0 ? '\nAll is well.' : `\nFailed: ${failures.join(', ')}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
