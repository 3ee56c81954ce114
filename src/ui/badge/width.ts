import type { Widths } from './place.ts';

/** CSS pixels, at the badge's size of letters; measuring would force a layout on the page. */
const FRAME = 40;
const LETTER = 7.2;
const WIDE_LETTER = 12.5;
const PENCIL = 17;

/** From here on stand scripts with letters as wide as they are high. */
const FIRST_WIDE = 0x1100;

/** About how wide a badge of these words is: rather too wide than too narrow. */
export function widthsOf(word: string, more: string, hasPencil: boolean): Widths {
  const own = FRAME + widthOf(word) + (hasPencil ? PENCIL : 0);
  return { word: own, full: more ? own + widthOf(` · ${more}`) : own };
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letter.charCodeAt(0) < FIRST_WIDE ? LETTER : WIDE_LETTER;
  return width;
}
