import { describe, expect, it } from 'vitest';
import { type Box, tileSpot, titleSpot } from '../../../src/ui/badge/place.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe('a tile’s badge', () => {
  const tile = box(100, 200, 300, 500);
  const widths = { word: 100, full: 180 };

  it('stands in the top start corner', () => {
    expect(tileSpot(tile, tile, false, widths)).toEqual({ x: 106, y: 206 });
    expect(tileSpot(tile, tile, true, widths)).toEqual({ x: 294, y: 206 });
  });

  it('keeps to what a carousel shows of the tile', () => {
    expect(tileSpot(tile, box(150, 200, 300, 500), false, widths)).toEqual({ x: 156, y: 206, tight: 'word' });
  });

  it('is its class alone, or an icon, where more has no room, and gone where hardly anything shows', () => {
    expect(tileSpot(tile, box(150, 200, 300, 500), false, widths)).toMatchObject({ tight: 'word' });
    expect(tileSpot(tile, box(220, 200, 300, 500), false, widths)).toMatchObject({ tight: 'icon' });
    expect(tileSpot(tile, box(290, 200, 300, 500), false, widths)).toBeUndefined();
  });
});

describe('a title’s badge', () => {
  const room = {
    box: box(100, 100, 500, 160),
    lastLine: box(100, 130, 300, 160),
    view: { left: 0, right: 1000 },
    freeAfter: true,
    freeAbove: true,
    freeBelow: true,
  };

  it('follows the last word, in the middle of its line', () => {
    expect(titleSpot(room, 150, false)).toEqual({ x: 310, y: 133 });
  });

  it('follows it to the left in right-to-left pages', () => {
    const mirrored = { ...room, lastLine: box(300, 130, 500, 160) };
    expect(titleSpot(mirrored, 150, true)).toEqual({ x: 290, y: 133 });
  });

  it('goes above, else below, where something stands there or the window ends', () => {
    expect(titleSpot({ ...room, freeAfter: false }, 150, false)).toEqual({ x: 100, y: 73 });
    expect(titleSpot({ ...room, view: { left: 0, right: 400 } }, 150, false)).toEqual({ x: 100, y: 73 });
    expect(titleSpot({ ...room, view: { left: 0, right: 240 } }, 150, false)).toEqual({ x: 87, y: 73 });
    const below = titleSpot({ ...room, freeAfter: false, freeAbove: false }, 150, false);
    expect(below).toEqual({ x: 100, y: 163 });
  });
});
