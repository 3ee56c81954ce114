import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorld, type World } from '../browser/harness/world.ts';
import { STORE_PICTURES, TILE } from './screenshots/store.ts';

/** `npm run store-pictures`: the pictures of the store pages, at the stores' sizes, from the demo shop. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, 'manifest/store/pictures');

async function tile(world: World): Promise<void> {
  const { page } = await world.visit('about:blank');
  await page.setViewport(TILE);
  const icon = readFileSync(join(ROOT, 'icons/icon.svg'), 'utf8');
  await page.setContent(
    `<style>body { margin: 0; height: 100vh; display: grid; place-content: center; justify-items: center; gap: 20px;
      background: #fff; color: #16181d; font: 600 34px system-ui } svg { width: 112px; height: 112px }</style>${icon}True Headset`,
  );
  await page.screenshot({ path: join(FOLDER, 'tile-440x280.png') });
}

export async function main(): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  const world = await openWorld('chromium', { scale: 1 }, 'en');
  try {
    for (const [name, take] of Object.entries(STORE_PICTURES))
      await take(world, join(FOLDER, `${name}-1280x800.png`) as `${string}.png`);
    await tile(world);
  } finally {
    await world.close();
  }
  return 0;
}
