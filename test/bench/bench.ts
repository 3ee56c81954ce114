import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { BrowserMissing } from '../commands/browsers.ts';
import { ARMS, type Arm, type ArmName, openArm } from './arms.ts';
import { openBenchInternet } from './internet.ts';
import { journey } from './journey.ts';
import { type Load, load, usedTab } from './load.ts';
import { spreadOf } from './numbers.ts';
import { type Opening, openPopup, type Popup } from './popup.ts';
import { byArm, type Row, rowOf } from './report.ts';
import { keep } from './results.ts';
import { SCENARIOS, type Scenario } from './scenarios.ts';
import { sizes } from './sizes.ts';
import { lineFor } from './table.ts';
import { wakesOn } from './wakes.ts';

/**
 * `npm run bench [-- NAMES] [--loads N] [--pages FOLDER]`: what the built extension costs in Chromium, beside one with
 * empty scripts and one that only reads every tile's text. Without names everything is measured: the scenarios,
 * `navigations`, `popup`, `classifier` and `sizes`; with a folder of saved pages, how often the gate wakes on them.
 * Prints the results as Markdown and keeps them in artifacts/bench.md and artifacts/bench.json.
 */

const LOADS = 15;
/** Long scenarios are loaded so many times less often. */
const LONG_SHARE = 5;

const progress = (text: string) => process.stderr.write(`${text}\n`);

/** The extensions take turns, so that whatever else the machine does befalls all of them. */
async function rowFor(scenario: Scenario, arms: readonly Arm[], loads: number): Promise<Row> {
  const done = byArm<Load[]>(() => []);
  const rounds = scenario.long ? Math.ceil(loads / LONG_SHARE) : loads;
  const tabs = new Map<Arm, Page>();
  for (const arm of scenario.next ? arms : []) tabs.set(arm, await usedTab(arm, scenario));
  for (let round = 0; round < rounds; round++) {
    for (const arm of arms) done[arm.name].push(await load(arm, scenario, tabs.get(arm)));
  }
  for (const tab of tabs.values()) await tab.close();
  const row = rowOf(scenario, done);
  progress(lineFor(row));
  return row;
}

async function warmUp(arms: readonly Arm[]): Promise<void> {
  const [first] = SCENARIOS;
  if (first) for (const arm of arms) await load(arm, { ...first, settleMs: 0 });
}

async function rowsFor(scenarios: readonly Scenario[], arms: readonly Arm[], loads: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const scenario of scenarios) rows.push(await rowFor(scenario, arms, loads));
  return rows;
}

async function navigations(arms: readonly Arm[]): Promise<Record<ArmName, number>> {
  progress('50 soft navigations');
  const grown = byArm(() => 0);
  for (const arm of arms) {
    const { early, late } = await journey(arm);
    grown[arm.name] = late - early;
  }
  return grown;
}

async function popups(arms: readonly Arm[], loads: number): Promise<Popup> {
  progress('the popup');
  const ours = arms.find(({ name }) => name === 'ours');
  const openings: Opening[] = [];
  for (let round = 0; ours && round < loads; round++) openings.push(await openPopup(ours));
  const of = (name: keyof Opening) => spreadOf(openings.map(opening => opening[name]));
  return { firstPaint: of('firstPaint'), explained: of('explained'), script: of('script') };
}

function classifier(): string {
  progress('the classifier');
  return execFileSync(process.execPath, ['test/commands/run.mjs', '../bench/classify'], { encoding: 'utf8' });
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { loads: { type: 'string', default: String(LOADS) }, pages: { type: 'string' } },
  });
  const loads = Number(values.loads);
  const isWanted = (name: string) => positionals.length === 0 || positionals.includes(name);
  const scenarios = SCENARIOS.filter(({ name }) => isWanted(name));
  const internet = await openBenchInternet();
  const arms: Arm[] = [];
  try {
    for (const name of ARMS) arms.push(await openArm(name, internet.port));
    await warmUp(arms);
    const results = {
      machine: `${cpus().length} × ${cpus()[0]?.model}, ${await arms[0]?.chromium.browser.version()}`,
      rows: await rowsFor(scenarios, arms, loads),
      ...(isWanted('navigations') && { navigations: await navigations(arms) }),
      ...(isWanted('popup') && { popup: await popups(arms, loads) }),
      ...(isWanted('classifier') && { classifier: classifier() }),
      ...(isWanted('sizes') && { sizes: await sizes() }),
      ...(values.pages !== undefined && { wakes: await wakesOn(values.pages) }),
    };
    console.log(keep(results));
  } finally {
    for (const arm of arms) await arm.close();
    await internet.close();
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof BrowserMissing)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
