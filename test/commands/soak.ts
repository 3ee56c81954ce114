import { clickInPopup, popupSays, type Shopper, until } from '../browser/harness/shopper.ts';
import { BROWSERS, KNOWN_SHOP, openWorld, type World } from '../browser/harness/world.ts';

const MINUTES = '30';
const PRODUCT = 'Jabra Evolve2 65';
const SWITCH = 'Annotate on this site';

/**
 * `npm run soak [-- MINUTES]`: shops in each browser for so long, 30 minutes if nothing else is said, while the
 * background is ended, the site switched off and on, pages are loaded anew and the extension is updated.
 * @returns the exit status.
 */
export async function main([minutes = MINUTES]: readonly string[]): Promise<number> {
  const time = Number(minutes) * 60_000;
  if (!(time > 0)) {
    console.error('usage: npm run soak [-- MINUTES]');
    return 1;
  }
  let failures = 0;
  for (const name of BROWSERS) {
    const end = Date.now() + time;
    const { rounds, problems } = await soak(name, () => Date.now() < end);
    console.log(`${problems.length === 0 ? '✓' : '✗'} ${name}: ${rounds} rounds`);
    for (const problem of problems) console.log(`  ${problem}`);
    failures += problems.length;
  }
  return failures === 0 ? 0 : 1;
}

/** Shops round after round while `goesOn`, and says what went wrong: nothing of it is thrown. */
export async function soak(
  name: (typeof BROWSERS)[number],
  goesOn: (rounds: number) => boolean,
): Promise<{ rounds: number; problems: readonly string[] }> {
  const world = await openWorld(name);
  const problems: string[] = [];
  let rounds = 0;
  try {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/desk`);
    for (; goesOn(rounds); rounds++) await goesRound(world, shopper);
  } catch (error) {
    problems.push(`round ${rounds + 1}: ${error instanceof Error ? error.message : String(error)}`);
  }
  problems.push(...(await world.complaints()), ...world.strangers().map(host => `asked for ${host}`));
  await world.close();
  return { rounds, problems };
}

/** @throws Error naming what did not come, or stayed, and after what. */
async function goesRound(world: World, shopper: Shopper): Promise<void> {
  await isMarked(shopper, 'a page is loaded');
  await world.owner.endBackground();
  await shopper.page.goto(`${KNOWN_SHOP}/p/jabra-evolve2-65`);
  await isMarked(shopper, 'the background was ended');
  await shopper.page.goto(`${KNOWN_SHOP}/c/desk`);
  await isMarked(shopper, 'going back to the listing');
  await switches(shopper, 'Switched off here');
  await shopper.waitsForNoBadges();
  await switches(shopper, PRODUCT);
  await isMarked(shopper, 'the site is switched on again');
  await world.owner.update();
  await isMarked(shopper, 'an update');
  await shopper.page.reload();
}

async function switches(shopper: Shopper, then: string): Promise<void> {
  const popup = await shopper.opensPopup();
  await clickInPopup(popup, SWITCH);
  await popupSays(popup, then);
  await popup.close();
}

/** One layer, and none that a former script of ours has left behind. */
async function isMarked(shopper: Shopper, after: string): Promise<void> {
  await until(`one layer after ${after}`, async () => {
    const layers = await shopper.page.evaluate(() => document.querySelectorAll('true-headset-layer').length);
    return layers === 1 || undefined;
  });
  await shopper.waitsForBadge(PRODUCT);
}
