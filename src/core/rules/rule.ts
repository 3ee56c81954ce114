import type { Form, Microphone, Product, Purpose } from '../model.ts';
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
  readonly for?: 'phone' | 'children';
  /** Not worn to listen at all: an accessory, a spare part, other goods. */
  readonly kind?: 'other';
}

/** A title, or a product where the rule needs more. */
export type Example = string | Product;

export interface Rule {
  /** The file's name; also what a verdict's evidence names. */
  readonly id: string;
  readonly says: Says;
  /** Added to the field's weight where this rule's words are stronger or weaker than usual. */
  readonly bonus?: number;
  /** Where in which field; nothing else. The quote is cut elsewhere. */
  readonly find: (scan: Scan) => readonly Found[];
  readonly yes: readonly Example[];
  readonly no: readonly Example[];
}
