import type { ShopSelectors } from './shop.ts';

const BUTTON = 'button,input[type=submit],input[type=button],form[action*="cart"]';

/** How shops mark parts of their pages. The page gets them with the words. */
export const selectors: ShopSelectors = {
  /** Best first. */
  breadcrumbs: [
    '[itemtype*="BreadcrumbList"]',
    '[aria-label*="breadcrumb" i],[aria-label*="brotkr" i]',
    '[class*="breadcrumb" i],[id*="breadcrumb" i],[data-testid*="breadcrumb" i],[class*="bread-crumb" i]',
    '[class*="crumbs" i],[class*="ariane" i],[class*="brotkrum" i],[class*="pankuzu" i],[class*="topicpath" i]',
  ],
  /** The brand beside a title, as text or logo. */
  brand:
    '[itemprop=brand],[class*="brand" i],[class*="vendor" i],[class*="manufacturer" i],[data-testid*="brand" i]',
  /** Around what belongs to the shop, and to no product. */
  frame: 'nav,footer,[role=navigation],[role=contentinfo]',
  /** Around headings that nobody sees, or that head no page. */
  unseen: 'nav,footer,[hidden],[style*="display:none"],[style*="display: none"]',
  /** What in a card may hold its title in an attribute. */
  titled: 'a[title],h2[title],h3[title],h4[title],[class*="title"][title],[class*="name"][title]',
  /** A card's link that is, or holds, its heading. */
  headingLink: 'h2 a[href],h3 a[href],a[href]:has(h2,h3)',
  /** A form answers for its own properties with its fields of that name, and a walk through it would have no end. */
  endless: ['parentElement', 'nextSibling', 'nextElementSibling', 'firstChild']
    .map(name => `[name=${name}],[id=${name}]`)
    .join(),
  /** What may head a part of a product page, and what opens one. */
  partHeading: 'h2,h3,h4,h5,h6,[role=heading],summary,button[aria-controls],[role=tab]',
  control: '[aria-controls],a[href^="#"],[data-target],[data-bs-target]',
  /** One of what the shopper may choose among. */
  option:
    'option,[type=radio],[role=radio],[role=option],[aria-pressed],[class*="swatch" i],[class*="variant" i],[class*="option" i]',
  /** One that is chosen, where the browser's own controls do not tell. */
  chosen: '[aria-checked=true],[aria-selected=true],[aria-pressed=true]',
  /** Around a choice that waits for the shopper; elsewhere a list of options may be anything. */
  waiting:
    'form,[class*="varia" i],[id*="varia" i],[class*="swatch" i],[class*="option" i],[class*="attribut" i],[class*="sku" i]',
  /** What may put a product in the basket, and what may only look so. */
  button: BUTTON,
  buttonLike: `${BUTTON},[role=button],a[class*="btn" i],a[class*="button" i],[class*="buy" i],[class*="cart" i]`,
};
