import { namesAudio } from './stems.ts';

/** The shape of a cheap look: so many elements of a kind, so many characters of each. */
interface Look {
  readonly selector: string;
  readonly elements: number;
  readonly characters: number;
  /** Attribute to read instead of the text. */
  readonly attribute?: string;
}

const HEADINGS: Look = { selector: 'h1,h2,h3,h4', elements: 120, characters: 300 };
const META: Look = {
  selector: 'meta[property="og:title"],meta[name="title"]',
  elements: 4,
  characters: 300,
  attribute: 'content',
};
const STRUCTURED: Look = { selector: 'script[type="application/ld+json"]', elements: 12, characters: 20_000 };
/** "Electronics › Headphones" over a product whose title is a mere model name. */
const BREADCRUMBS: Look = {
  selector: ':is(nav,ol,ul)[class*="breadcrumb" i],nav[aria-label*="breadcrumb" i]',
  elements: 4,
  characters: 400,
};
const LINKS: Look = { selector: 'a[href]', elements: 300, characters: 200 };
const PICTURES: Look = { selector: 'img[alt]', elements: 150, characters: 200, attribute: 'alt' };

/** Menus name every department of a shop; they say nothing about this page. */
const MENUS = 'nav,header,footer,[role="navigation"],[role="banner"],[role="contentinfo"]';

/**
 * Whether a page speaks of audio wearables, cheapest places first, stopping at the first hit. Reads text and
 * attributes only, never layout.
 */
export function speaksOfAudio(document: Document): boolean {
  if (namesAudio(document.title) || namesAudio(readable(document.location.href))) return true;
  const content = document.querySelector('main,[role="main"]') ?? document;
  return (
    hits(document, META) ||
    hits(document, HEADINGS) ||
    hits(document, STRUCTURED) ||
    hits(document, BREADCRUMBS) ||
    hits(content, LINKS) ||
    hits(content, PICTURES)
  );
}

function hits(root: ParentNode, look: Look): boolean {
  const elements = root.querySelectorAll(look.selector);
  const count = Math.min(elements.length, look.elements);
  for (let index = 0; index < count; index++) {
    const element = elements[index];
    if (element && namesAudio(textOf(element, look)) && !isMenu(element, look)) return true;
  }
  return false;
}

function isMenu(element: Element, look: Look): boolean {
  return look !== BREADCRUMBS && element.closest(MENUS) !== null;
}

function textOf(element: Element, { attribute, characters }: Look): string {
  const text = attribute ? element.getAttribute(attribute) : element.textContent;
  return (text ?? '').slice(0, characters);
}

/** Percent-encoded words of other scripts made readable. */
function readable(url: string): string {
  try {
    return decodeURIComponent(url).replaceAll(/[-_+]/g, ' ').slice(0, 500);
  } catch {
    return url;
  }
}
