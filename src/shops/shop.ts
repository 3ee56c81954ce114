/**
 * A CSS selector, or a selector with `@attribute` behind it: the attribute's value instead of the element's text.
 * Lists are tried in order; the first that gives text wins.
 */
export type Pick = string;

export interface SpecRows {
  /** One specification each. */
  readonly row: string;
  /** Within the row. Without them, the row's first and second child element. */
  readonly label?: string;
  readonly value?: string;
}

/** One shop, or one platform that many shops run on. Data only: which selector holds what. */
export interface Shop {
  readonly id: string;
  readonly name: string;
  /** Bare domains; subdomains are included. Empty for platforms. */
  readonly hosts: readonly string[];
  /** Selectors any of which betrays a platform, whatever the host. */
  readonly marks?: readonly string[];
  readonly product?: {
    readonly title?: readonly Pick[];
    readonly brand?: readonly Pick[];
    readonly model?: readonly Pick[];
    readonly sku?: readonly Pick[];
    /** Selects the steps of the breadcrumb. */
    readonly breadcrumb?: readonly Pick[];
    /** Selects each bullet. */
    readonly bullets?: readonly Pick[];
    readonly specs?: readonly SpecRows[];
    readonly description?: readonly Pick[];
    /** The selectors find all there is: the generic reader, which takes what looks like facts, is not asked. */
    readonly isComplete?: boolean;
  };
  readonly listing?: {
    /** Selects the tiles; all lists count, not only the first that matches. */
    readonly tile: readonly string[];
    readonly title?: readonly Pick[];
    readonly brand?: readonly Pick[];
    readonly link?: readonly Pick[];
    /** Facts that are said of every tile, such as "Wireless" rows. */
    readonly bullets?: readonly Pick[];
    readonly breadcrumb?: readonly Pick[];
  };
  /** How the selectors were checked. */
  readonly checked: 'saved-page' | 'public-markup' | 'none';
  /** The selectors of these pages come from public markup, though a page of the other kind was at hand. */
  readonly unseen?: 'products' | 'listings';
  /** What was looked at and when. */
  readonly note: string;
}

/** What shops say in texts, marks and addresses, as sources of regular expressions; see words.ts. */
export type ShopWords = Readonly<
  Record<
    | 'price'
    | 'buy'
    | 'buyMark'
    | 'foreignMark'
    | 'foreignHeading'
    | 'specMark'
    | 'descriptionMark'
    | 'listMark'
    | 'specHeading'
    | 'titleDebris'
    | 'shopTalk'
    | 'sideLink'
    | 'productPath'
    | 'searchUrl'
    | 'home'
    | 'brandDebris'
    | 'titleMark'
    | 'besideTitleMark'
    | 'carouselMark'
    | 'cloneMark'
    | 'swatchMark'
    | 'variantUrl'
    | 'chosenMark'
    | 'article'
    | 'closedMark'
    | 'brand',
    string
  >
>;

/** How shops mark parts of their pages, beyond each shop's own selectors; see selectors.ts. */
export interface ShopSelectors {
  readonly jsonLd: string;
  readonly microdata: string;
  readonly breadcrumbs: readonly string[];
  readonly step: string;
  readonly brand: string;
  readonly frame: string;
  readonly edge: string;
  readonly unseen: string;
  readonly named: string;
  readonly cardHeading: string;
  readonly titled: string;
  readonly labelled: string;
  readonly headingLink: string;
  readonly news: string;
  /** Where one of these stands, a page is not read. */
  readonly endless: string;
  readonly marked: string;
  readonly partHeading: string;
  readonly sectionHeading: string;
  readonly control: string;
  readonly lines: string;
  readonly option: string;
  readonly options: string;
  readonly chosen: string;
  readonly waiting: string;
  readonly button: string;
  readonly buttonLike: string;
}

/** Whether a host is one of the shop's domains or below one. */
export function isShopHost(shop: Shop, host: string): boolean {
  return shop.hosts.some(domain => host === domain || host.endsWith(`.${domain}`));
}
