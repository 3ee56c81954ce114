/** Text as a reader of the page would see it, taken without layout: textContent and attributes only. */

const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'SVG',
  'svg',
  'IFRAME',
  'SELECT',
  'TEXTAREA',
]);
const INLINE = new Set(
  'A,ABBR,B,BDI,BDO,BIG,CITE,CODE,EM,FONT,I,INS,KBD,LABEL,MARK,Q,S,SLOT,SMALL,SPAN,STRONG,SUB,SUP,TIME,U,VAR,WBR'.split(
    ',',
  ),
);
/** Text meant for screen readers only ("Opens in a new window") is not part of what the page shows. */
const CLIPPED =
  /(?:^|[\s_-])(?:sr-only|clipped|offscreen|screen-?reader(?:-only|-text)?|visually-?hidden|a11y-hidden)(?:$|[\s_-])/i;
const DISPLAY_NONE = /display:\s*none/i;

/** One line: spaces collapsed, invisible characters dropped. */
export function clean(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Empty where there is none. */
export function attributeOf(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}

/** All characters within, shown or not. */
export function contentOf(element: Element | undefined): string {
  return element?.textContent ?? '';
}

/** Not shown. A closed tab panel counts as shown: it opens with a click. */
export function isHidden(element: Element): boolean {
  if (SKIPPED.has(element.tagName)) return true;
  if (element.getAttribute('role') === 'tabpanel') return false;
  if (element.hasAttribute('hidden')) return element.getAttribute('hidden') !== 'until-found';
  const style = element.getAttribute('style');
  return (
    style !== null && DISPLAY_NONE.test(style) && !/tab|panel|collaps|accordion/i.test(element.className)
  );
}

/** Whether style shows an element; asked only where two elements say the same, since it may cost a style pass. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility?.() ?? true;
}

export function isClipped(element: Element): boolean {
  return CLIPPED.test(attributeOf(element, 'class'));
}

/** The element's text on one line, blocks parted by spaces. */
export function textOf(element: Element, limit = 2_000): string {
  if (element.childElementCount === 0) return clean(contentOf(element).slice(0, limit));
  return clean(gather(element, ' ', limit));
}

/** The element's text with a line for each block, without the parts that are not accepted. */
export function linesOf(element: Element, limit: number, accept: (part: Element) => boolean): string {
  const lines = gather(element, '\n', limit, accept).split('\n').map(clean);
  return lines.filter(line => line !== '').join('\n');
}

function gather(
  root: Element,
  separator: string,
  limit: number,
  accept?: (part: Element) => boolean,
): string {
  let text = '';
  const take = (node: Node, depth: number): void => {
    if (node.nodeType === 3) {
      const data = node.nodeValue ?? '';
      text += separator === '\n' ? data.replace(/\n/g, ' ') : data;
    } else if (node.nodeType === 1 && depth < 100) {
      const element = node as Element;
      if (isHidden(element) || isClipped(element)) return;
      if (accept && !accept(element)) return;
      const block = !INLINE.has(element.tagName);
      if (block) text += separator;
      visit(element, depth + 1);
      if (block) text += separator;
    }
  };
  const visit = (parent: Element, depth: number): void => {
    // A slot shows what its component was given, and its own children only where that is nothing.
    if (parent.tagName === 'SLOT')
      for (const node of (parent as HTMLSlotElement).assignedNodes({ flatten: true })) take(node, depth);
    else
      for (let child = parent.firstChild; child && text.length < limit; child = child.nextSibling)
        take(child, depth);
  };
  visit(root, 0);
  return text.slice(0, limit);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  reg: '®',
  trade: '™',
  ndash: '–',
  mdash: '—',
};

/** HTML in a data field (JSON-LD descriptions are full of it) as plain text. */
export function stripMarkup(text: string): string {
  if (!/[<&]/.test(text)) return clean(text);
  return clean(decodeEntities(decodeEntities(text).replace(/<[a-z/!][^<>]*>/gi, ' ')));
}

export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** For comparing two texts: letters and digits only, case and width folded. */
export function squash(text: string): string {
  return plainWords(text).join('');
}

/** Words of letters and digits, case and width folded; a trade mark's sign is none. */
export function plainWords(text: string): string[] {
  const folded = text.replace(/[™℠]/g, '').normalize('NFKC').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
