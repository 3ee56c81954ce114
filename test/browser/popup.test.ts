import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRODUCTS } from '../shop/products/index.ts';
import { clickInPopup, popupSays } from './harness/popups.ts';
import { until } from './harness/until.ts';
import { BROWSERS, KNOWN_SHOP, openWorld, UNKNOWN_SHOP, type World } from './harness/world.ts';

describe.each(BROWSERS)('the popup in %s', name => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(name);
  });
  afterAll(() => world.close());

  it('explains the product of a product page', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/p/jabra-evolve2-65`);
    await shopper.waitsForBadge('Jabra Evolve2 65');
    const text = await shopper.readsInPopup('Jabra Evolve2 65');
    expect(text).toContain('demo-shop.test');
    expect(text).toContain('Boom microphone · certain');
    expect(text).toMatch(/Worn\s+on the ears/);
    expect(text).toMatch(/Made for\s+office calls/);
  });

  it('counts and lists what a listing holds, and leads to it', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/`);
    await shopper.waitsForBadge('Sony WH-1000XM5');
    const popup = await shopper.opensPopup();
    const kinds = PRODUCTS.map(({ truth: [kind] }) => kind).filter(kind => kind !== 'other');
    const headsets = kinds.filter(kind => kind === 'headset');
    const counts = new RegExp(`All\\s*${kinds.length}\\s*Headsets\\s*${headsets.length}\\s`);
    expect(await popupSays(popup, 'On this page')).toMatch(counts);
    await clickInPopup(popup, 'Earpieces');
    expect(await popup.evaluate('document.querySelectorAll(".items > li").length')).toBe(2);
    await clickInPopup(popup, 'Jabra Talk 5');
    await shopper.waitsForCard('Earpiece, not a headset');
    await popup.close();
  });

  it('leads from a quote to its words, which are framed in the page', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/p/jabra-evolve2-65`);
    await shopper.waitsForBadge('Jabra Evolve2 65');
    const popup = await shopper.opensPopup();
    await clickInPopup(popup, 'Specifications › Microphone');
    await popupSays(popup, 'The words are framed in the page.');
    const isFramed = () =>
      shopper.page.evaluate(
        () => document.querySelector('true-headset-layer')?.shadowRoot?.querySelector('.frame') !== null,
      );
    await until('a frame', async () => (await isFramed()) || undefined);
    await popup.close();
  });

  it('takes the user’s word for a product, shows it on the page, and takes it back', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/p/galaxy-buds3`);
    await shopper.waitsForBadge('Galaxy Buds3', 'Earbuds · built-in mic');
    const popup = await shopper.opensPopup();
    await clickInPopup(popup, 'Not right?');
    await clickInPopup(popup, 'Headphones');
    await popupSays(popup, 'As you said');
    await shopper.waitsForBadge('Galaxy Buds3', 'Headphones · yours');
    await clickInPopup(popup, 'Undo');
    await popupSays(popup, 'Earbuds, not a headset');
    await shopper.waitsForBadge('Galaxy Buds3', 'Earbuds · built-in mic');
    await popup.close();
  });

  it('dims what is not a headset, on this page only', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/gaming`);
    await shopper.waitsForBadge('HyperX Cloud II');
    const veils = () =>
      shopper.page.evaluate(
        () => document.querySelector('true-headset-layer')?.shadowRoot?.querySelectorAll('.veil').length,
      );
    expect(await veils()).toBe(0);
    const popup = await shopper.opensPopup();
    await clickInPopup(popup, 'Dim what is not a headset', 'label');
    await until('veils', async () => Number(await veils()) > 0 || undefined);
    await popup.close();
    const again = await shopper.opensPopup();
    await popupSays(again, 'Dim what is not a headset');
    expect(await again.evaluate('document.getElementById("dim").checked')).toBe(true);
    await again.close();
    await shopper.page.reload();
    await shopper.waitsForBadge('HyperX Cloud II');
    expect(await veils()).toBe(0);
  });

  it('copies a report', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/p/galaxy-buds3`);
    await shopper.waitsForBadge('Galaxy Buds3');
    const popup = await shopper.opensPopup();
    await clickInPopup(popup, 'Copy report');
    await popupSays(popup, 'Copied');
    await popup.close();
  });

  it('switches a site off and on in the open page, which is then as the shop made it', async () => {
    const asMade = await world.documentWithoutExtension(`${KNOWN_SHOP}/c/desk`);
    const shopper = await world.visit(`${KNOWN_SHOP}/c/desk`);
    await shopper.waitsForBadge('Jabra Evolve2 65');
    const popup = await shopper.opensPopup();
    await clickInPopup(popup, 'Annotate on this site');
    await popupSays(popup, 'Switched off here');
    await shopper.waitsForNoBadges();
    expect(await shopper.document()).toBe(asMade);
    await clickInPopup(popup, 'Annotate on this site');
    await popupSays(popup, 'On this page');
    await shopper.waitsForBadge('Jabra Evolve2 65');
    await popup.close();
  });

  it('remembers a switched-off site through reloads and restarts of the browser', async () => {
    const asMade = await world.documentWithoutExtension(`${KNOWN_SHOP}/c/desk`);
    const before = await world.visit(`${KNOWN_SHOP}/c/desk`);
    await before.waitsForBadge('Jabra Evolve2 65');
    const popup = await before.opensPopup();
    await clickInPopup(popup, 'Annotate on this site');
    await popupSays(popup, 'Switched off here');
    await popup.close();
    await world.restartBrowser();

    const after = await world.visit(`${KNOWN_SHOP}/c/desk`);
    const again = await after.opensPopup();
    await popupSays(again, 'Switched off here');
    expect(await after.document()).toBe(asMade);
    await clickInPopup(again, 'Annotate on this site');
    await after.waitsForBadge('Jabra Evolve2 65');
    await again.close();
  });

  it('checks a site it has no access to once, when asked, and not again', async () => {
    const shopper = await world.visit(`${UNKNOWN_SHOP}/p/galaxy-buds3`);
    const popup = await shopper.opensPopup();
    await popupSays(popup, 'This site is not checked by itself');
    expect(await shopper.badges()).toEqual([]);
    await clickInPopup(popup, 'Check this page once');
    await popupSays(popup, 'Earbuds, not a headset');
    expect(await shopper.waitsForBadge('Galaxy Buds3')).toMatchObject({ text: 'Earbuds · built-in mic' });
    await popup.close();

    await shopper.page.reload();
    await shopper.readsInPopup('This site is not checked by itself');
    expect(await shopper.document()).toBe(
      await world.documentWithoutExtension(`${UNKNOWN_SHOP}/p/galaxy-buds3`),
    );
  });

  it('says where browsers keep extensions out', async () => {
    const shopper = await world.visit('about:blank');
    await shopper.readsInPopup('This page can’t be read');
  });

  it('asks nothing of the network and raises no complaint', async () => {
    expect(world.strangers()).toEqual([]);
    expect(await world.complaints()).toEqual([]);
  });
});
