import type { Shopper } from './shopper.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

/** Waits for the toolbar button's "title | count | picture"; Chromium tells nobody which picture it shows. */
export async function showsButton({ owner }: World, { page }: Shopper, like: RegExp): Promise<void> {
  await until(`a toolbar button like ${like}`, async () => {
    const { title, count, icon = 'untold' } = await owner.toolbarButton(page);
    return like.test(`${title} | ${count} | ${icon}`) || undefined;
  });
}
