/**
 * The shapes that travel through True Headset. Everything here is plain JSON: a snapshot is at once
 * the page's message to the background, the tests' fixture and the popup's input.
 */

/** Where on a page a field was read. `input` marks products that did not come from a page (command line). */
export type Source = 'json-ld' | 'microdata' | 'rdfa' | 'open-graph' | 'shop' | 'generic' | 'input';

/** One row of a specification table. */
export interface Spec {
  readonly label: string;
  readonly value: string;
}

/** What a product page lets the shopper choose: "Version", of "with mic" and "without mic". */
export interface Choice {
  readonly label: string;
  readonly options: readonly string[];
  /** The option chosen now; without one it may become any. */
  readonly chosen?: string;
}

/** What a page says about one product, as plain text without markup. Only `title` is required. */
export interface Product {
  readonly title: string;
  readonly brand?: string;
  readonly model?: string;
  /** 8, 12, 13 or 14 digits with a valid check digit. */
  readonly gtin?: string;
  readonly mpn?: string;
  /** The shop's own id for the product (ASIN, item number). */
  readonly sku?: string;
  /** From the general to the particular, without the product itself. */
  readonly breadcrumb?: readonly string[];
  readonly bullets?: readonly string[];
  readonly specs?: readonly Spec[];
  readonly choices?: readonly Choice[];
  readonly description?: string;
  /** The product page's address. */
  readonly url?: string;
  /** BCP 47 language of the text, as the page declares it. */
  readonly lang?: string;
  /** Host name of the shop. */
  readonly site?: string;
  /** Which reader produced a field; fields not listed came from `generic`. */
  readonly sources?: Readonly<Partial<Record<FieldName, Source>>>;
}

/** The fields a verdict may quote. */
export const FIELD_NAMES = [
  'title',
  'brand',
  'model',
  'breadcrumb',
  'bullets',
  'specs',
  'description',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** `main` is the product a product page sells, `tile` one card of a listing. */
export type Role = 'main' | 'tile';

/** A product as it stands on a page. */
export interface Item {
  /** Stable within one page view; names the element that the badge belongs to. */
  readonly key: string;
  readonly role: Role;
  readonly product: Product;
}

export type PageKind = 'product' | 'listing' | 'other';

/** All that a page says, read once. */
export interface Snapshot {
  readonly url: string;
  readonly lang: string;
  readonly kind: PageKind;
  /** In page order; the main product, if any, first. */
  readonly items: readonly Item[];
  /** What was skipped and why, for reports: "json-ld: block 2 is not JSON". */
  readonly trace: readonly string[];
}

export const FORMS = ['over-ear', 'on-ear', 'in-ear', 'earpiece', 'open-ear', 'unknown'] as const;
export type Form = (typeof FORMS)[number];

export const MICROPHONES = ['boom', 'inline', 'built-in', 'present', 'none', 'unknown'] as const;
export type Microphone = (typeof MICROPHONES)[number];

export const PURPOSES = [
  'gaming',
  'office',
  'contact-centre',
  'two-way-radio',
  'aviation',
  'intercom',
  'industrial',
  'mobile-calls',
  'listening',
  'unknown',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export const CLASSES = ['headset', 'headphones', 'earbuds', 'earpiece', 'other', 'unclear'] as const;
export type Class = (typeof CLASSES)[number];

export const CONFIDENCES = ['certain', 'likely', 'unclear'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The words on the page that a rule rests on. */
export interface Evidence {
  /** The rule's id, or `model:` and the known model's name. */
  readonly rule: string;
  readonly field: FieldName;
  /** A substring of the field's text; for specs the row as "label: value". */
  readonly quote: string;
  /** Start and end of the deciding words within `quote`. */
  readonly words: readonly [start: number, end: number];
  /** For specs, the row's label. */
  readonly label?: string;
}

/** Why a case is told as a blurred one. */
export type Blur = 'no-boom' | 'in-ear-for-calls' | 'boom-on-buds' | 'boom-on-earpiece';

/** Something the page does not say that would settle or change the verdict. */
export type Missing = 'microphone' | 'microphone-place' | 'form' | 'purpose' | 'variant';

/** The answer for one product. */
export interface Verdict {
  readonly class: Class;
  readonly microphone: Microphone;
  readonly form: Form;
  readonly purpose: Purpose;
  readonly confidence: Confidence;
  /** Known model that was recognised, as people write it: "Sony WH-1000XM5". */
  readonly model?: string;
  /** Which row of the decision table decided, 1 to 8. */
  readonly row: number;
  /** Strongest first. */
  readonly for: readonly Evidence[];
  readonly against: readonly Evidence[];
  /** Words that usually mislead and were passed over, such as the shop's "Headset". */
  readonly ignored: readonly Evidence[];
  readonly missing: readonly Missing[];
  readonly blur?: Blur;
}
