import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clickInPopup, popupSays, type Shopper } from '../browser/harness/shopper.ts';
import { KNOWN_SHOP, openWorld, UNKNOWN_SHOP, type World } from '../browser/harness/world.ts';

/** `npm run screenshots`: the read-me's pictures, taken anew from the built extension in the demo shop. */

const IMAGES = fileURLToPath(new URL('../../.github/images', import.meta.url));
/** CSS pixels. */
const WIDTH = 1280;

async function takeAll(world: World, scheme: string): Promise<void> {
  const file = (name: string) => join(IMAGES, `${name}-${scheme}.png`);
  await grid(world, file('grid'));
  await card(world, file('card'));
  const product = await visit(world, `${KNOWN_SHOP}/p/jabra-evolve2-65`, 'Jabra Evolve2 65');
  await popup(product, file('popup-product'), 'Made for');
  const listing = await visit(world, `${KNOWN_SHOP}/`, 'Sony WH-1000XM5');
  await popup(listing, file('popup-listing'), 'On this page');
  await popup(await world.visit(`${UNKNOWN_SHOP}/`), file('popup-once'), 'Check this page once');
  const nothing = await world.visit(`${KNOWN_SHOP}/c/bicycle`);
  await popup(nothing, file('popup-nothing'), 'Nothing to mark here');
  await popup(nothing, file('popup-off'), 'Switched off here', 'Annotate on this site');
}

async function visit(world: World, url: string, title: string): Promise<Shopper> {
  const shopper = await world.visit(url);
  await shopper.waitsForBadge(title);
  return shopper;
}

async function grid(world: World, path: string): Promise<void> {
  const shopper = await visit(world, `${KNOWN_SHOP}/`, 'Bose QuietComfort');
  // Badges fade in.
  await shopper.waits(400);
  await picture(shopper, path, { x: 0, y: 92, width: WIDTH, height: 506 });
}

async function card(world: World, path: string): Promise<void> {
  const shopper = await world.visit(`${KNOWN_SHOP}/c/buds`);
  const badge = await shopper.waitsForBadge('Galaxy Buds3');
  await shopper.pointsAt(badge);
  await shopper.waitsForCard('Earbuds, not a headset');
  // The card fades in.
  await shopper.waits(400);
  const clip = { x: badge.x - 80, y: badge.y - 30, width: 480, height: 460 };
  await picture(shopper, path, clip);
}

type Clip = Record<'x' | 'y' | 'width' | 'height', number>;

async function picture({ page }: Shopper, path: string, clip: Clip): Promise<void> {
  // Without `captureBeyondViewport: false` the page is resized for the picture, and its badges are placed anew.
  await page.screenshot({ path: path as `${string}.png`, clip, captureBeyondViewport: false });
}

/** Pictures the popup when it says `words`; before that, clicks what says `button`. */
async function popup(shopper: Shopper, path: string, words: string, button?: string): Promise<void> {
  const opened = await shopper.opensPopup();
  if (button) await clickInPopup(opened, button);
  await popupSays(opened, words);
  await shopper.waits(400);
  await opened.screenshot(path);
  await opened.close();
}

mkdirSync(IMAGES, { recursive: true });
for (const colourScheme of ['light', 'dark'] as const) {
  const world = await openWorld('chromium', { colourScheme, scale: 2 });
  try {
    await takeAll(world, colourScheme);
  } finally {
    await world.close();
  }
}
console.log(`The pictures are in ${IMAGES}`);
