import type { ShopSelectors } from './shop.ts';

const BUTTON = 'button,input[type=submit],input[type=button],input[type=image],form[action*="cart"]';

/** How shops mark parts of their pages. The page gets them with the words. */
export const selectors: ShopSelectors = {
  /** Where data stands. */
  jsonLd: 'script[type^="application/ld+json" i]',
  microdata: '[itemscope][itemtype*="schema.org/"]',
  /** Best first, and few at a time: among 100,000 elements each takes the browser milliseconds. */
  breadcrumbs: [
    '[itemtype*="BreadcrumbList"]',
    '[aria-label*="breadcrumb" i],[aria-label*="brotkr" i]',
    '[class*="breadcrumb" i]',
    '[id*="breadcrumb" i],[data-testid*="breadcrumb" i]',
    '[class*="bread-crumb" i],[class*="crumbs" i]',
    '[class*="ariane" i],[class*="brotkrum" i]',
    '[class*="pankuzu" i],[class*="topicpath" i]',
  ],
  /** What in a breadcrumb is one step, or lies in one. */
  step: 'a[href],li,span,[itemprop=name]',
  /** The brand beside a title, as text or logo; not what wears the shop's own colours. */
  brand:
    ':is([itemprop=brand],[class*="brand" i],[class*="vendor" i],[class*="manufacturer" i],[data-testid*="brand" i]):not(button,[class*="text-brand" i],[class*="bg-brand" i],[class*="border-"][class*="-brand" i],[class*="branding" i],[class*="branded" i])',
  /** Around what belongs to the shop, and to no product. */
  frame: 'nav,footer,[role=navigation],[role=contentinfo]',
  /** Around buttons that belong to the shop. */
  edge: 'nav,footer,header,[role=navigation]',
  /** Around headings that nobody sees, or that head no page. */
  unseen: 'nav,footer,[hidden],[style*="display:none"],[style*="display: none"]',
  /** What may say a product's name where no heading of the page does. */
  named: 'h2,h3,h4,[class*="title" i],[class*="name" i]',
  /** What heads a card. */
  cardHeading: 'h1,h2,h3,h4,h5,h6,[role=heading],[itemprop=name]',
  /** What in a card may hold its title in an attribute. */
  titled: 'a[title],h2[title],h3[title],h4[title],[class*="title"][title],[class*="name"][title]',
  labelled: 'h2[aria-label],h3[aria-label]',
  /** A card's link that is, or holds, its heading. */
  headingLink: 'h2 a[href],h3 a[href],a[href]:has(h2,h3)',
  /** A card of news: they speak of prices, too, but with a date and without a place for the price. */
  news: ':has(time):not(:has([class*="price" i],button))',
  /** A form answers for its own properties with its fields of that name, and a walk through it would have no end. */
  endless: ['parentElement', 'nextSibling', 'nextElementSibling', 'firstChild']
    .map(name => `[name=${name}],[id=${name}]`)
    .join(),
  /** What may say of itself which part of a page it is. */
  marked: ':is([id],[class],[itemprop]):not(html,body)',
  /** What may head a part of a product page, and what opens one. */
  partHeading: 'h2,h3,h4,h5,h6,[role=heading],summary,button[aria-controls],[role=tab]',
  /** What may head a part that speaks of other products, or of shoppers. */
  sectionHeading: 'h2,h3,h4,h5,[role=heading]',
  control: '[aria-controls],a[href^="#"],[data-target],[data-bs-target]',
  /** What may hold a line for each fact. */
  lines: 'ul,ol,p,div:has(>br,>div>:is(span,b,strong):first-child)',
  /** One of what the shopper may choose among. */
  option:
    'option,[type=radio],[role=radio],[role=option],[aria-pressed],[class*="swatch" i],[class*="variant" i],[class*="option" i]',
  /** Around all of them. */
  options: 'select,fieldset,[role=radiogroup],[role=listbox],ul,ol',
  /** One that is chosen, where the browser's own controls do not tell. */
  chosen: '[aria-checked=true],[aria-selected=true],[aria-pressed=true]',
  /** Around a choice that waits for the shopper; elsewhere a list of options may be anything. */
  waiting:
    'form,[class*="varia" i],[id*="varia" i],[class*="swatch" i],[class*="option" i],[class*="attribut" i],[class*="sku" i]',
  /** What may put a product in the basket, and what may only look so. */
  button: BUTTON,
  buttonLike: `${BUTTON},[role=button],a[class*="btn" i],a[class*="button" i],[class*="buy" i],[class*="cart" i]`,
};
