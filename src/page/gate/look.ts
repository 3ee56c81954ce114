import { findAudio, namesAudio } from './stems.ts';

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
 * Whether a page speaks of audio wearables. Reads text and attributes only, never layout. All that is looked at is
 * searched in one go: the browser translates an expression of this size on its first use, and again, for speed, on
 * its second, which on most pages would cost more than everything else.
 */
export function speaksOfAudio(document: Document): boolean {
  const own = `${document.title}\n${readable(document.location.href)}\n`.toLowerCase();
  const content = document.querySelector('main,[role="main"]') ?? document;
  const looks: readonly [ParentNode, Look][] = [
    [document, META],
    [document, HEADINGS],
    [document, STRUCTURED],
    [document, BREADCRUMBS],
    [content, LINKS],
    [content, PICTURES],
  ];
  const places = looks.flatMap(([root, look]) => placesOf(root, look));
  const at = findAudio(own + places.map(({ text }) => text).join('\n'));
  if (at === undefined) return false;
  return (
    at < own.length || places.some(({ element, look, text }) => namesAudio(text) && !isMenu(element, look))
  );
}

interface Place {
  readonly element: Element;
  readonly look: Look;
  readonly text: string;
}

function placesOf(root: ParentNode, look: Look): Place[] {
  const elements = root.querySelectorAll(look.selector);
  const places: Place[] = [];
  // A page may have ten thousand links: only the first are taken out of the list.
  for (let index = 0; index < look.elements; index++) {
    const element = elements[index];
    if (!element) break;
    places.push({ element, look, text: textOf(element, look) });
  }
  return places;
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
