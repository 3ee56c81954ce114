import type { Concept } from '../lexicon/concepts.ts';
import type { FieldName, Form, Microphone, Product, Purpose } from '../model.ts';
import type { Found, Scan } from '../scan.ts';

/** What a product is called, in the words of the shop. */
export type Name = 'headphones' | 'earphones' | 'headset' | 'handsfree' | 'earpiece';

/** How it gets its sound. */
export type Link = 'wireless' | 'wired' | 'usb';

/** What a rule can say about a product; each match says exactly the facts given here. */
export interface Says {
  readonly form?: Form;
  readonly microphone?: Microphone;
  readonly purpose?: Purpose;
  readonly name?: Name;
  readonly link?: Link;
  /** Two pieces without anything between them. */
  readonly pieces?: 'separate';
  /** Whom or what it is sold to go with. */
  readonly for?: 'phone' | 'children' | 'television';
  /** What it is said to do without. */
  readonly lacks?: 'boom';
  /** Words that sound like a fact and are none. */
  readonly passedOver?: true;
  /** Not worn to listen at all: an accessory, a spare part, other goods. */
  readonly kind?: 'other';
}

/** A title, or a product where the rule needs more. */
export type Example = string | Product;

/** Fields that say what a product is called; elsewhere a noun may be another product's. */
export const NAME_FIELDS: readonly FieldName[] = ['title', 'model', 'breadcrumb', 'specs'];

export interface Rule {
  /** The file's name; also what a verdict's evidence names. */
  readonly id: string;
  readonly says: Says;
  /** The concepts whose words it looks at. */
  readonly on: readonly Concept[];
  /** The fields it looks in; all where absent. */
  readonly in?: readonly FieldName[];
  /** Added to the field's weight where this rule's words are stronger or weaker than usual. */
  readonly bonus?: number;
  /** `affirmed` (the default) passes over what is denied ("no boom", "Microphone: No"); `denied` wants just that. */
  readonly takes?: 'affirmed' | 'denied';
  /** What else must hold; must be cheap and must not throw. */
  readonly when?: (found: Found, scan: Scan) => boolean;
  /** What the evidence shows, where it is more than the words looked at: "detachable" with its microphone. */
  readonly show?: (found: Found, scan: Scan) => { readonly start: number; readonly end: number };
  readonly yes: readonly Example[];
  readonly no: readonly Example[];
}
