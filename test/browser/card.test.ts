import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frameIsGone, textsInFrame } from './harness/frame.ts';
import { BROWSERS, KNOWN_SHOP, openWorld, type World } from './harness/world.ts';

describe.each(BROWSERS)('the card in %s', name => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(name);
  });
  afterAll(() => world.close());

  it('says why in the page’s own words while the pointer rests on a badge', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/buds`);
    await shopper.pointsAt(await shopper.waitsForBadge('Galaxy Buds3'));
    const card = await shopper.waitsForCard('Earbuds, not a headset');
    expect(card).toMatch(/“.*True Wireless.*”\s*Title/s);
    expect(card).toContain('The shop says “Headset”');
    await shopper.pointsAway();
    await shopper.waitsForNoCard();
  });

  it('stays when it is clicked, until a click elsewhere', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/gaming`);
    const badge = await shopper.waitsForBadge('HyperX Cloud II');
    await shopper.clicks(badge);
    await shopper.waitsForCard('Headset');
    await shopper.pointsAway();
    await shopper.waits(600);
    expect(await shopper.card()).toContain('Headset');
    await shopper.clicks({ x: 2, y: 200 });
    await shopper.waitsForNoCard();
    await shopper.arrivesAt(`${KNOWN_SHOP}/c/gaming`);
  });

  it('opens for a pointer that moves, not for a badge that comes to lie under one', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/spa/c/desk`);
    const { x, y } = await shopper.waitsForBadge('Jabra Evolve2 65');
    await shopper.pointsAt({ x, y });
    await shopper.waitsForCard('Headset');
    await shopper.presses('Escape');
    await shopper.waitsForNoCard();
    await shopper.follows('/spa/c/gaming');
    const badge = await shopper.waitsForBadge('HyperX Cloud II');
    expect(Math.hypot(badge.x - x, badge.y - y)).toBeLessThan(20);
    await shopper.waits(600);
    expect(await shopper.card()).toBeUndefined();
    await shopper.pointsAt({ x: x + 3, y });
    await shopper.waitsForCard('Headset');
  });

  it('is reached by keyboard: one stop of the Tab key, arrows between badges, Enter and Escape', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/gaming`);
    await shopper.waitsForBadge('HyperX Cloud II');
    await shopper.goesToTheEndOfThePage();
    await shopper.presses('Tab');
    expect(await shopper.focused()).toContain('HyperX Cloud II');
    await shopper.waitsForCard('Headset');
    await shopper.presses('ArrowRight');
    expect(await shopper.focused()).toContain('Arctis Nova 7');
    await shopper.presses('End');
    expect(await shopper.focused()).toContain('INZONE Buds');
    await shopper.waitsForCard('Earbuds, not a headset');
    await shopper.presses('Enter');
    expect(await shopper.focused()).toBe('card');
    await shopper.presses('Escape');
    await shopper.waitsForNoCard();
    expect(await shopper.focused()).toContain('INZONE Buds');
    await shopper.presses('Tab');
    expect(await shopper.focused()).toBeNull();
  });

  it('tells what was passed over to those who ask', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/buds`);
    await shopper.clicks(await shopper.waitsForBadge('Galaxy Buds3'));
    await shopper.clicksInCard('The shop says “Headset”');
    expect(await shopper.waitsForCard('passed over')).toContain('says nothing about a boom');
  });

  it('leads to its words in the page, frames them for a moment, and changes nothing there', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/p/jabra-evolve2-65`);
    const badge = await shopper.waitsForBadge('Jabra Evolve2 65', 'Headset · boom mic');
    const before = await shopper.document();
    await shopper.clicks(badge);
    await shopper.clicksInCard('Specifications › Microphone');
    await shopper.waitsForNoCard();
    expect(await textsInFrame(shopper)).toEqual(['Microphone', 'Boom arm']);
    expect(await shopper.document()).toBe(before);
    await frameIsGone(shopper);
  });

  it('says when its words are not to be seen in the page', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/p/jabra-evolve2-65`);
    await shopper.clicks(await shopper.waitsForBadge('Jabra Evolve2 65', 'Headset · boom mic'));
    await shopper.page.addStyleTag({ content: '.specs { display: none }' });
    await shopper.clicksInCard('Specifications › Microphone');
    await shopper.waitsForCard('a part of the page that is closed now');
  });

  it('opens by a tap, and closes by its button', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/gaming`);
    const { x, y } = await shopper.waitsForBadge('HyperX Cloud II');
    await shopper.page.touchscreen.tap(x, y);
    await shopper.waitsForCard('Headset');
    await shopper.clicksInCard('Close');
    await shopper.waitsForNoCard();
  });

  it('says that it cannot tell, and what would tell', async () => {
    const shopper = await world.visit(`${KNOWN_SHOP}/c/mobile`);
    const badge = await shopper.waitsForBadge('Stereo Headset 3,5 mm');
    expect(badge).toMatchObject({ kind: 'unclear', text: 'Can’t tell' });
    await shopper.pointsAt(badge);
    expect(await shopper.waitsForCard('Can’t tell')).toContain('What would change this?');
  });

  it('asks nothing of the network and raises no complaint', async () => {
    expect(world.strangers()).toEqual([]);
    expect(await world.complaints()).toEqual([]);
  });
});
