import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Popup } from './harness/browser.ts';
import { clickInPopup, popupSays } from './harness/popups.ts';
import type { Shopper } from './harness/shopper.ts';
import { until } from './harness/until.ts';
import { BROWSERS, KNOWN_SHOP, openWorld, type World } from './harness/world.ts';

describe.each(BROWSERS)('the options in %s', name => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(name);
  });
  afterAll(() => world.close());

  /** Does something in the options, and comes back to the shop's page. */
  async function inOptions(shopper: Shopper, act: (options: Popup) => Promise<void>): Promise<void> {
    const options = await world.opens('options');
    await popupSays(options, 'Settings');
    await act(options);
    await options.close();
    await shopper.page.bringToFront();
  }

  it('mark headsets only, or all kinds, in pages that are open', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/`);
    await shopper.waitsForBadge('Sony WH-1000XM5');
    const presses = (words: string, marked: boolean) =>
      inOptions(shopper, async options => {
        await clickInPopup(options, words);
        await until(`headphones ${marked ? '' : 'un'}marked`, async () => {
          const box = 'document.getElementById("mark-headphones").checked';
          return (await options.evaluate(box)) === marked || undefined;
        });
      });
    await presses('Headsets only', false);
    await shopper.waitsForNoBadge('Sony WH-1000XM5');
    await shopper.waitsForBadge('HyperX Cloud II');
    await presses('All kinds', true);
    await shopper.waitsForBadge('Sony WH-1000XM5');
  });

  it('show badges in full', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/`);
    await shopper.waitsForBadge('HyperX Cloud II', 'Headset');
    await inOptions(shopper, options => clickInPopup(options, 'Always in full', 'label'));
    await shopper.waitsForBadge('HyperX Cloud II', 'Headset · boom mic');
    await inOptions(shopper, options => clickInPopup(options, 'Short in lists', 'label'));
    await shopper.waitsForBadge('HyperX Cloud II', 'Headset');
  });

  it('keep to the sites that were chosen', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/desk`);
    await shopper.waitsForBadge('Jabra Evolve2 65');
    await inOptions(shopper, options => clickInPopup(options, 'Only on sites I choose'));
    await shopper.waitsForNoBadges();
    await inOptions(shopper, async options => {
      await options.evaluate('document.getElementById("shops").open = true');
      await clickInPopup(options, 'demo-shop.test');
      await until(
        'an open list',
        async () => (await options.evaluate('document.getElementById("shops").open')) || undefined,
      );
    });
    await shopper.waitsForBadge('Jabra Evolve2 65');
    await inOptions(shopper, options => clickInPopup(options, 'Only on sites I choose'));
  });

  it('list corrections, take them from a file, and delete them after a question', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/p/galaxy-buds3`);
    await shopper.waitsForBadge('Galaxy Buds3');
    const popup = await shopper.opensPopup();
    await clickInPopup(popup, 'Not right?');
    await clickInPopup(popup, 'Headphones');
    await popupSays(popup, 'As you said');
    await popup.close();
    await inOptions(shopper, async options => {
      expect(await popupSays(options, 'Undo')).toMatch(/Galaxy Buds3.*Headphones/s);
      await options.evaluate(`{
        const line = JSON.stringify({ identity: 'gtin:4548736132566', as: 'headset', title: 'From a file', at: 7 });
        const files = new DataTransfer();
        files.items.add(new File([line + '\\nnonsense'], 'mine.jsonl'));
        const input = document.querySelector('[type=file]');
        input.files = files.files;
        input.dispatchEvent(new Event('change'));
      }`);
      await popupSays(options, 'From a file');
      await popupSays(options, 'Corrections taken over: 1. Not taken over: nonsense');
      await clickInPopup(options, 'Delete all');
      await popupSays(options, 'Delete all of them?');
      await options.evaluate(
        `Array.from(document.querySelectorAll('button')).find(({ textContent }) => textContent === 'Delete').click()`,
      );
      await popupSays(options, 'Open a badge’s card and choose “Not right?”');
    });
    await shopper.page.reload();
    await shopper.waitsForBadge('Galaxy Buds3', 'Earbuds · built-in mic');
  });

  it('show the keys as the browser has them, and the language', async () => {
    const options = await world.opens('options');
    const text = await popupSays(options, 'English');
    expect(text).toMatch(/Open the popup\s+(Alt\+Shift\+L|⌥⇧L)/);
    expect(text).toMatch(/Go to the next badge\s+(Alt\+Shift\+J|⌥⇧J)/);
    await options.close();
  });

  it('ask nothing of the network and raise no complaint', async () => {
    expect(world.strangers()).toEqual([]);
    expect(await world.complaints()).toEqual([]);
  });
});
