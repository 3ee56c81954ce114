import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { BrowserMissing } from '../commands/browsers.ts';
import { ARMS, type Arm, openArm, pageScriptBytes } from './arms.ts';
import { openBenchInternet } from './internet.ts';
import { journey } from './journey.ts';
import { type Load, load, usedTab } from './load.ts';
import { spreadOf } from './numbers.ts';
import { type Opening, openPopup } from './popup.ts';
import { byArm, type Row, rowOf } from './report.ts';
import { SCENARIOS, type Scenario } from './scenarios.ts';
import { lineFor, tableOf } from './table.ts';

/**
 * `npm run bench [-- NAMES] [--loads N]`: what the built extension costs in Chromium, beside one with empty scripts
 * and one that only reads every tile's text. Prints a Markdown table, writes artifacts/bench.json.
 */

const LOADS = 15;
/** Long scenarios are loaded so many times less often. */
const LONG_SHARE = 5;
const FOLDER = 'artifacts';

type Say = (text: string) => void;
const say: Say = text => console.log(text);
const progress: Say = text => process.stderr.write(`${text}\n`);

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

async function navigations(arms: readonly Arm[]): Promise<object> {
  progress('50 soft navigations');
  const grown = byArm(() => 0);
  for (const arm of arms) {
    const { early, late } = await journey(arm);
    grown[arm.name] = late - early;
  }
  const list = ARMS.map(arm => `${arm} ${grown[arm].toFixed(2)} MB`).join(', ');
  say(`\nHeap grown from the 10th to the 50th soft navigation: ${list}`);
  return grown;
}

async function popups(arms: readonly Arm[], loads: number): Promise<object> {
  progress('the popup');
  const ours = arms.find(({ name }) => name === 'ours');
  const openings: Opening[] = [];
  for (let round = 0; ours && round < loads; round++) openings.push(await openPopup(ours));
  const of = (name: keyof Opening) => spreadOf(openings.map(opening => opening[name]));
  const popup = { firstPaint: of('firstPaint'), explained: of('explained'), script: of('script') };
  const { firstPaint, explained, script } = popup;
  say(
    `\nPopup on 60 tiles, ms: first paint ${firstPaint.median.toFixed(0)}, explained ${explained.median.toFixed(0)} ` +
      `(${explained.low.toFixed(0)}–${explained.high.toFixed(0)}), its own scripts ${script.median.toFixed(1)}`,
  );
  return popup;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { loads: { type: 'string', default: String(LOADS) } },
  });
  const loads = Number(values.loads);
  const isWanted = (name: string) => positionals.length === 0 || positionals.includes(name);
  const internet = await openBenchInternet();
  const arms: Arm[] = [];
  try {
    for (const name of ARMS) arms.push(await openArm(name, internet.port));
    await warmUp(arms);
    const rows: Row[] = [];
    for (const scenario of SCENARIOS.filter(({ name }) => isWanted(name)))
      rows.push(await rowFor(scenario, arms, loads));
    const machine = `${cpus().length} × ${cpus()[0]?.model}, ${await arms[0]?.chromium.browser.version()}`;
    const scripts = pageScriptBytes();
    say(`${machine}; CPU time of the page’s main thread, medians\n`);
    say(tableOf(rows));
    const heap = isWanted('navigations') ? await navigations(arms) : undefined;
    const popup = isWanted('popup') ? await popups(arms, loads) : undefined;
    say(
      `\nBytes: ${Object.entries(scripts)
        .map(([name, bytes]) => `${name} ${bytes}`)
        .join(', ')}`,
    );
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(`${FOLDER}/bench.json`, JSON.stringify({ machine, scripts, rows, heap, popup }, null, 2));
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
