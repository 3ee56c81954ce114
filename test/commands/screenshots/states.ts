import type { Translate } from '../../../src/ui/translate.ts';
import { BREAK, clickInPopup, popupSays } from '../../browser/harness/popups.ts';
import type { Shopper } from '../../browser/harness/shopper.ts';
import { KNOWN_SHOP, UNKNOWN_SHOP, type World } from '../../browser/harness/world.ts';
import { groundsPage } from '../../shop/grounds.ts';

/** A browser with the extension, the words that it speaks there, and where pictures go. */
export interface Studio {
  readonly world: World;
  readonly t: Translate;
  readonly file: (name: string) => string;
}

/** CSS pixels. */
const WIDTH = 1280;
/** Milliseconds: badges, cards and veils fade in. */
const FADE = 400;

/** Every state of the interface, by the name of its picture; each finds the extension as it was installed. */
export const STATES: Readonly<Record<string, (studio: Studio, name: string) => Promise<void>>> = {
  grid: async ({ world, file }, name) => {
    const shopper = await visit(world, '/', 'Bose QuietComfort');
    await shopper.waits(FADE);
    await picture(shopper, file(name), { x: 0, y: 92, width: WIDTH, height: 506 });
  },
  card: async ({ world, t, file }, name) => {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/buds`);
    const badge = await shopper.waitsForBadge('Galaxy Buds3');
    await shopper.pointsAt(badge);
    await shopper.waitsForCard(t('headline_earbuds'));
    await shopper.waits(FADE);
    // The shop is read from the left, and so are badge and card placed, whatever language they speak.
    await picture(shopper, file(name), {
      x: Math.max(0, badge.x - 80),
      y: badge.y - 30,
      width: 480,
      height: 460,
    });
  },
  grounds: async ({ world, file }, name) => {
    world.publish('/grounds', { text: groundsPage() });
    const shopper = await visit(world, '/grounds', 'Galaxy Buds3');
    await shopper.waits(FADE);
    await picture(shopper, file(name), { x: 0, y: 0, width: WIDTH, height: 660 });
  },
  zoomed: async ({ world, t, file }, name) => {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/buds`);
    await shopper.clicks(await shopper.zoomsInto('Galaxy Buds3'));
    await shopper.waitsForCard(t('headline_earbuds'));
    await shopper.waits(FADE);
    await shopper.page.screenshot({ path: file(name) as `${string}.png`, captureBeyondViewport: false });
  },
  'popup-product': async ({ world, t, file }, name) => {
    const shopper = await visit(world, '/p/jabra-evolve2-65', 'Jabra Evolve2 65');
    await popup(shopper, file(name), t('fact_worn'));
  },
  'popup-earbuds': async ({ world, t, file }, name) => {
    const shopper = await visit(world, '/p/galaxy-buds3', 'Galaxy Buds3');
    await popup(shopper, file(name), t('headline_earbuds'), t('not_right'));
  },
  'popup-yours': async ({ world, t, file }, name) => {
    const shopper = await visit(world, '/p/galaxy-buds3', 'Galaxy Buds3');
    const opened = await shopper.opensPopup();
    await clickInPopup(opened, t('not_right'));
    await clickInPopup(opened, t('correct_headphones'));
    await popupSays(opened, t('yours_line'));
    await shopper.waits(FADE);
    await opened.screenshot(file(name));
    await clickInPopup(opened, t('undo'));
    await popupSays(opened, t('headline_earbuds'));
    await opened.close();
  },
  'popup-listing': async ({ world, t, file }, name) => {
    const shopper = await visit(world, '/', 'Sony WH-1000XM5');
    await popup(shopper, file(name), t('view_listing'));
  },
  dimmed: async ({ world, t, file }, name) => {
    const shopper = await visit(world, '/', 'Sony WH-1000XM5');
    const opened = await shopper.opensPopup();
    await clickInPopup(opened, t('dim_label'), 'label');
    await shopper.waits(FADE);
    await opened.close();
    await picture(shopper, file(name), { x: 0, y: 92, width: WIDTH, height: 506 });
  },
  'popup-once': async ({ world, t, file }, name) => {
    await popup(await world.visit(`${UNKNOWN_SHOP}/`), file(name), t('check_once'));
  },
  'popup-nothing': async ({ world, t, file }, name) => {
    await popup(await world.visit(`${KNOWN_SHOP}/c/bicycle`), file(name), t('state_nothing'));
  },
  'popup-off': async ({ world, t, file }, name) => {
    await switchedFor(world, t('switch_label'), t('state_off_detail'), t('switch_label'), file(name));
  },
  'popup-paused': async ({ world, t, file }, name) => {
    await switchedFor(world, t('pause'), t('state_paused_detail'), t('resume'), file(name));
  },
  'popup-unreadable': async ({ world, t, file }, name) => {
    await popup(await world.visit('about:blank'), file(name), t('state_unreadable'));
  },
  'popup-withheld': async ({ world, t, file }, name) => {
    const origin = `${UNKNOWN_SHOP}/*`;
    // Only Firefox asks nobody: Chromium's question cannot be answered without a screen.
    if (world.owner.allowOnClickOnly) await world.owner.allow(origin);
    const shopper = await world.visit(`${UNKNOWN_SHOP}/c/bicycle`);
    const opened = await shopper.opensPopup();
    await clickInPopup(opened, t('always'));
    await popupSays(opened, t('state_nothing'));
    await opened.close();
    await world.owner.takeBack(origin);
    await popup(shopper, file(name), t('state_withheld'));
  },
  'popup-error': async ({ world, t, file }, name) => {
    const shopper = await world.visit(`${UNKNOWN_SHOP}/`);
    const opened = await shopper.opensPopup();
    await popupSays(opened, t('check_once'));
    await opened.evaluate(BREAK);
    await clickInPopup(opened, t('check_once'));
    await popupSays(opened, t('state_error'));
    await shopper.waits(FADE);
    await opened.screenshot(file(name));
    await opened.close();
  },
  options: async ({ world, file }, name) => {
    await ownPage(world, 'options', file(name));
  },
  welcome: async ({ world, file }, name) => {
    await ownPage(world, 'welcome', file(name));
  },
};

async function visit(world: World, path: string, title: string): Promise<Shopper> {
  const shopper = await world.visit(KNOWN_SHOP + path);
  await shopper.waitsForBadge(title);
  return shopper;
}

type Clip = Record<'x' | 'y' | 'width' | 'height', number>;

async function picture({ page }: Shopper, path: string, clip: Clip): Promise<void> {
  // Without `captureBeyondViewport: false` the page is resized for the picture, and its badges are placed anew.
  await page.screenshot({ path: path as `${string}.png`, clip, captureBeyondViewport: false });
}

/** Pictures the popup when it says `words`; before that, clicks what says `button`. */
async function popup(shopper: Shopper, path: string, words: string, button?: string): Promise<void> {
  const opened = await shopper.opensPopup();
  await popupSays(opened, words);
  if (button) await clickInPopup(opened, button);
  await shopper.waits(FADE);
  await opened.screenshot(path);
  await opened.close();
}

/** Pictures the popup after a click that is undone again. */
async function switchedFor(
  world: World,
  off: string,
  words: string,
  on: string,
  path: string,
): Promise<void> {
  const shopper = await world.visit(`${KNOWN_SHOP}/c/bicycle`);
  const opened = await shopper.opensPopup();
  await clickInPopup(opened, off);
  await popupSays(opened, words);
  await shopper.waits(FADE);
  await opened.screenshot(path);
  await clickInPopup(opened, on);
  await shopper.waits(FADE);
  await opened.close();
}

async function ownPage(world: World, page: 'options' | 'welcome', path: string): Promise<void> {
  const opened = await world.opens(page);
  await popupSays(opened, '');
  await new Promise(done => setTimeout(done, FADE));
  await opened.screenshot(path);
  await opened.close();
}
