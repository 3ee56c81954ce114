import type { Class, Microphone } from '../../src/core/model.ts';
import type { PictureKind } from './pictures.ts';

/** What the thing really is, by the project's taxonomy. It never reaches the pages; tests compare verdicts with it. */
export type Truth = readonly [kind: Class, microphone: Microphone];

export interface Review {
  readonly stars: number;
  readonly by: string;
  readonly text: string;
}

export interface ShopProduct {
  readonly id: string;
  readonly title: string;
  readonly brand: string;
  readonly category: CategoryId;
  /** Euros. */
  readonly price: number;
  readonly picture: PictureKind;
  /** CSS colour of the thing in its picture. */
  readonly colour: string;
  readonly bullets: readonly string[];
  readonly specs: Readonly<Record<string, string>>;
  readonly description: string;
  readonly reviews?: readonly Review[];
  readonly truth: Truth;
}

/** Breadcrumbs, from the general to the particular. */
export const CATEGORIES = {
  gaming: ['Electronics', 'Gaming', 'Gaming headsets'],
  desk: ['Electronics', 'Office', 'Headsets for the desk'],
  headphones: ['Electronics', 'Audio', 'Headphones'],
  buds: ['Electronics', 'Audio', 'Earphones & true wireless'],
  mobile: ['Electronics', 'Phones', 'Bluetooth headsets'],
  radio: ['Tools & safety', 'Two-way radio'],
  parts: ['Electronics', 'Audio', 'Parts & stands'],
  computers: ['Electronics', 'Computers & phones'],
  vr: ['Electronics', 'Gaming', 'Virtual reality'],
  bicycle: ['Sports', 'Cycling', 'Forks & steering'],
} as const satisfies Record<string, readonly string[]>;

export type CategoryId = keyof typeof CATEGORIES;
