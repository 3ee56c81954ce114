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
  /** One of what the shopper may choose among. */
  option:
    'option,[type=radio],[role=radio],[role=option],[aria-pressed],[class*="swatch" i],[class*="variant" i],[class*="option" i]',
  /** Around a choice that waits for the shopper; elsewhere a list of options may be anything. */
  waiting:
    'form,[class*="varia" i],[id*="varia" i],[class*="swatch" i],[class*="option" i],[class*="attribut" i],[class*="sku" i]',
  /** What may put a product in the basket, and what may only look so. */
  button: BUTTON,
  buttonLike: `${BUTTON},[role=button],a[class*="btn" i],a[class*="button" i],[class*="buy" i],[class*="cart" i]`,
};
