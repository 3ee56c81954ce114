import type { Shopper } from '../../browser/harness/shopper.ts';
import { KNOWN_SHOP, type World } from '../../browser/harness/world.ts';

/** CSS pixels; both stores ask for these sizes. */
const VIEW = { width: 1280, height: 800 };
export const TILE = { width: 440, height: 280 };
/** Milliseconds: badges and cards fade in. */
const FADE = 400;

type Path = `${string}.png`;

/** What the store pages show, by the picture's name. */
export const STORE_PICTURES: Readonly<Record<string, (world: World, path: Path) => Promise<void>>> = {
  listing: async (world, path) => {
    const shopper = await visit(world, '/', 'Bose QuietComfort');
    await picture(shopper, path);
  },
  card: async (world, path) => {
    const shopper = await visit(world, '/c/buds', 'Galaxy Buds3');
    await shopper.pointsAt(await shopper.waitsForBadge('Galaxy Buds3'));
    await picture(shopper, path);
  },
  product: async (world, path) => {
    const shopper = await visit(world, '/p/jabra-evolve2-65', 'Jabra Evolve2 65');
    await shopper.pointsAt(await shopper.waitsForBadge('Jabra Evolve2 65'));
    await picture(shopper, path);
  },
};

async function visit(world: World, path: string, title: string): Promise<Shopper> {
  const shopper = await world.visit(`${KNOWN_SHOP}/`);
  await shopper.page.setViewport(VIEW);
  await shopper.page.goto(KNOWN_SHOP + path);
  await shopper.waitsForBadge(title);
  return shopper;
}

async function picture(shopper: Shopper, path: Path): Promise<void> {
  await shopper.waits(FADE);
  await shopper.page.screenshot({ path, captureBeyondViewport: false });
}
