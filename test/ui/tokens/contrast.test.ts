import { describe, expect, it } from 'vitest';
import { PALETTE } from '../../../src/ui/tokens/tokens.ts';

type Token = keyof (typeof PALETTE)['light'];

/** Foreground and ground as the interface pairs them. */
const TEXT: readonly (readonly [Token, Token])[] = [
  ['ink', 'paper'],
  ['ink', 'wash'],
  ['soft', 'paper'],
  ['soft', 'wash'],
  ['on-accent', 'accent'],
  ['paper', 'ink'],
];
/** Lines and icons that carry meaning. */
const LINES: readonly (readonly [Token, Token])[] = [
  ['edge', 'paper'],
  ['edge', 'wash'],
  ['accent', 'paper'],
  ['mark', 'wash'],
  ['focus', 'paper'],
];

describe.each(['light', 'dark'] as const)('the %s palette', scheme => {
  const palette = PALETTE[scheme];
  it.each(TEXT)('reads: %s on %s', (ink, ground) => {
    expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });
  it.each(LINES)('shows: %s on %s', (line, ground) => {
    expect(contrast(palette[line], palette[ground])).toBeGreaterThanOrEqual(3);
  });
});

/** WCAG 2.2 contrast ratio of two opaque colours. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/g) ?? [])
    .map(part => Number.parseInt(part, 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
