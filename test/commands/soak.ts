import type { Holdings } from '../browser/harness/holdings.ts';
import { clickInPopup, popupSays } from '../browser/harness/popups.ts';
import type { Shopper } from '../browser/harness/shopper.ts';
import { until } from '../browser/harness/until.ts';
import { BROWSERS, KNOWN_SHOP, openWorld, type World } from '../browser/harness/world.ts';
import { growthOf } from './growth.ts';

const MINUTES = '30';
const PRODUCT = 'Jabra Evolve2 65';
/** Views of the shop of one page, and what the product's badge says there. */
const LISTING = { path: '/spa/c/desk', badge: 'Headset' };
const OWN_PAGE = { path: '/spa/p/jabra-evolve2-65', badge: 'Headset · boom mic' };
const SWITCH = 'Annotate on this site';

type BrowserName = (typeof BROWSERS)[number];

/**
 * How it is shopped. "restless": page after page, while the background is ended and the extension updated. "steady":
 * a shop of one single page, so that neither the page nor the background ever begins anew.
 */
const WAYS = ['restless', 'steady'] as const;
type Way = (typeof WAYS)[number];

export interface Soaked {
  readonly rounds: number;
  /** Empty if nothing went wrong. */
  readonly problems: readonly string[];
  readonly samples: Readonly<Record<Way, readonly Holdings[]>>;
}

/**
 * `npm run soak [-- MINUTES [BROWSER]]`: shops in each browser for so long, 30 minutes if nothing else is said: half of
 * it restlessly, half steadily. Says what went wrong, what was left behind, and what of the memory has grown.
 * @returns the exit status.
 */
export async function main([minutes = MINUTES, browser]: readonly string[]): Promise<number> {
  const time = Number(minutes) * 60_000;
  const names = BROWSERS.filter(name => browser === undefined || name === browser);
  if (!(time > 0) || names.length === 0) {
    console.error(`usage: npm run soak [-- MINUTES [${BROWSERS.join('|')}]]`);
    return 1;
  }
  let failures = 0;
  for (const name of names) {
    const start = Date.now();
    const { rounds, problems, samples } = await soak(name, way => {
      const share = (WAYS.indexOf(way) + 1) / WAYS.length;
      return Date.now() < start + time * share;
    });
    console.log(`${problems.length === 0 ? '✓' : '✗'} ${name}: ${rounds} rounds`);
    for (const way of WAYS) {
      for (const { what, early, late } of growthOf(samples[way], ROUNDS[way].owed))
        console.log(`  ${way}, ${samples[way].length} rounds: ${what} ${early} → ${late}`);
    }
    for (const problem of problems) console.log(`  ${problem}`);
    failures += problems.length;
  }
  return failures === 0 ? 0 : 1;
}

/**
 * `owed`: for each page that it loads, and each update, Firefox 153 keeps 0.9 kB more in the page's process, also
 * where no script of ours enters. Measured with reloads of such a page; it goes with the process.
 */
const ROUNDS = {
  restless: { start: `${KNOWN_SHOP}/c/desk`, goes: goesRestlessly, owed: { 'page scripts kB': 5 } },
  steady: { start: `${KNOWN_SHOP}/spa`, goes: goesSteadily, owed: {} },
} as const;

/** Shops round after round while `goesOn`, and says what went wrong; after a failed round it begins on a new page. */
export async function soak(
  name: BrowserName,
  goesOn: (way: Way, rounds: number) => boolean,
): Promise<Soaked> {
  const world = await openWorld(name);
  const problems: string[] = [];
  const samples = { restless: [] as Holdings[], steady: [] as Holdings[] };
  for (const way of WAYS) {
    const { start, goes } = ROUNDS[way];
    let shopper = await world.visit(start);
    for (let round = 0; goesOn(way, round); round++) {
      try {
        await goes(world, shopper);
        const kept = await keptBy(shopper);
        samples[way].push({ ...(await world.holdings(shopper)), ...kept });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        problems.push(`${way} round ${round + 1}: ${message}`);
        await shopper.page.close();
        shopper = await world.visit(start);
      }
    }
    await shopper.page.close();
  }
  for (const way of WAYS) {
    for (const { what, early, late, isLeak } of growthOf(samples[way], ROUNDS[way].owed))
      if (isLeak) problems.push(`${way}: ${what} grew from ${early} to ${late}`);
  }
  problems.push(...(await world.complaints()), ...world.strangers().map(host => `asked for ${host}`));
  await world.close();
  const rounds = samples.restless.length + samples.steady.length;
  return { rounds, problems, samples };
}

/** @throws Error naming what did not come, or stayed, and after what. */
async function goesRestlessly(world: World, shopper: Shopper): Promise<void> {
  await isMarked(shopper, 'a page is loaded');
  await world.owner.endBackground();
  await shopper.page.goto(`${KNOWN_SHOP}/p/jabra-evolve2-65`);
  await isMarked(shopper, 'the background was ended');
  await shopper.page.goto(`${KNOWN_SHOP}/c/desk`);
  await isMarked(shopper, 'going back to the listing');
  await switchesOffAndOn(shopper);
  await world.owner.update();
  await isMarked(shopper, 'an update');
  await shopper.page.reload();
  await isMarked(shopper, 'the page is loaded anew');
}

/** @throws Error as above. */
async function goesSteadily(_: World, shopper: Shopper): Promise<void> {
  for (const { path, badge } of [LISTING, OWN_PAGE, LISTING]) {
    await shopper.follows(path);
    await hasLayers(shopper, 1, `following a link to ${path}`);
    await shopper.waitsForBadge(PRODUCT, badge);
  }
  await shopper.clicks(await shopper.waitsForBadge(PRODUCT));
  await shopper.waitsForCard('Headset');
  await shopper.presses('Escape');
  await shopper.waitsForNoCard();
  await switchesOffAndOn(shopper);
}

async function switchesOffAndOn(shopper: Shopper): Promise<void> {
  await switches(shopper, 'Switched off here');
  await hasLayers(shopper, 0, 'the site is switched off');
  await switches(shopper, PRODUCT);
  await isMarked(shopper, 'the site is switched on again');
}

async function switches(shopper: Shopper, then: string): Promise<void> {
  const popup = await shopper.opensPopup();
  await clickInPopup(popup, SWITCH);
  await popupSays(popup, then).catch(async error => {
    throw new Error(`${error}; it says ${JSON.stringify(await popup.evaluate('document.body.innerText'))}`);
  });
  await popup.close();
}

/** One layer, and none that a former script of ours has left behind. */
async function isMarked(shopper: Shopper, after: string): Promise<void> {
  await hasLayers(shopper, 1, after);
  await shopper.waitsForBadge(PRODUCT);
}

async function hasLayers({ page }: Shopper, count: number, after: string): Promise<void> {
  await until(`${count} layers after ${after}`, async () => {
    const layers = await page.evaluate(() => document.querySelectorAll('true-headset-layer').length);
    return layers === count || undefined;
  });
}

/** How much is stored and registered. */
async function keptBy(shopper: Shopper): Promise<Holdings> {
  const popup = await shopper.opensPopup();
  const [keys, scripts] = (await popup.evaluate(`(async ({ storage, scripting }) => {
    const areas = [storage.local, storage.sync, storage.session];
    const stored = await Promise.all(areas.map(area => area.get(null)));
    return [stored.flatMap(Object.keys).length, (await scripting.getRegisteredContentScripts()).length];
  })(globalThis.browser ?? chrome)`)) as [number, number];
  await popup.close();
  return { 'stored keys': keys, 'registered scripts': scripts };
}
