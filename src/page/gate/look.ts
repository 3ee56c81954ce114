import { findAudio, namesAudio } from './stems.ts';

/** The shape of a cheap look: so many elements of a kind, so many characters of each. */
interface Look {
  readonly tags: readonly string[];
  /** Of each tag; all that are passed over count, too. */
  readonly elements: number;
  readonly characters: number;
  /** Attribute to read instead of the text. */
  readonly attribute?: string;
  /** Of elements with the tag, those that are meant. */
  readonly isMeant?: (element: Element) => boolean;
}

const HEADINGS: Look = { tags: ['h1', 'h2', 'h3', 'h4'], elements: 120, characters: 300 };
const META: Look = {
  tags: ['meta'],
  elements: 200,
  characters: 300,
  attribute: 'content',
  isMeant: meta => /^(?:og:)?title$/.test(meta.getAttribute('property') ?? meta.getAttribute('name') ?? ''),
};
const STRUCTURED: Look = {
  tags: ['script'],
  elements: 300,
  characters: 20_000,
  isMeant: script => script.getAttribute('type') === 'application/ld+json',
};
/** "Electronics › Headphones" over a product whose title is a mere model name. */
const BREADCRUMBS: Look = {
  tags: ['nav', 'ol', 'ul'],
  elements: 500,
  characters: 400,
  isMeant: list => /breadcrumb/i.test(`${list.getAttribute('class')} ${list.getAttribute('aria-label')}`),
};
const LINKS: Look = {
  tags: ['a'],
  elements: 300,
  characters: 200,
  isMeant: link => link.hasAttribute('href'),
};
const PICTURES: Look = { tags: ['img'], elements: 150, characters: 200, attribute: 'alt' };

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
  const looks: readonly [Document | Element, Look][] = [
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

/** The browser finds elements of a tag one by one, as they are asked for: a page may have a hundred thousand. */
function placesOf(root: Document | Element, look: Look): Place[] {
  const places: Place[] = [];
  for (const tag of look.tags) {
    const elements = root.getElementsByTagName(tag);
    for (let index = 0; index < look.elements; index++) {
      const element = elements[index];
      if (!element) break;
      if (look.isMeant?.(element) !== false) places.push({ element, look, text: textOf(element, look) });
    }
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
