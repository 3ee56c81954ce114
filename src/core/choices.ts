import { type Match, matches } from './matches.ts';
import type { Choice, Form, Microphone, Product, Spec } from './model.ts';
import { scan } from './scan.ts';

/** How the choices that a page offers bear on what is known of the product. */
export interface Choosing {
  /** The chosen options say it; the options left differ in it; some of them speak of it and others don't. */
  readonly microphone?: 'made' | 'open' | 'partly';
  readonly form?: 'open';
  /** An option left to choose has a boom. */
  readonly mayHaveBoom?: boolean;
}

/** What one option says. */
interface Said {
  readonly microphone: Microphone | undefined;
  readonly form: Form | undefined;
}

/** Options asked: a page may offer hundreds of colours. */
const MAX_OPTIONS = 40;
/** A chosen option speaks of what is bought; specifications often of all variants. */
const CHOSEN_WEIGHT = 2;

/** The product with its chosen options among the specifications. */
export function asChosen(product: Product): Product {
  const chosen = chosenRows(product);
  return chosen.length === 0 ? product : { ...product, specs: [...chosen, ...(product.specs ?? [])] };
}

/** The matches, heaviest first; what chosen options say of microphone and form before what is said elsewhere. */
export function raiseChosen(list: Match[], product: Product): Match[] {
  if (!product.choices) return list;
  const rows = new Set(chosenRows(product).map(({ label, value }) => `${label}: ${value}`));
  const isRaised = ({ says, found }: Match) =>
    (says.microphone !== undefined || says.form !== undefined) && rows.has(found.field.original);
  return list
    .map(match => (isRaised(match) ? { ...match, weight: match.weight + CHOSEN_WEIGHT } : match))
    .sort((a, b) => b.weight - a.weight);
}

export function choosing(product: Product): Choosing {
  const { choices = [] } = product;
  if (choices.length === 0) return {};
  const made = chosenRows(product).some(row => said(product, row).microphone !== undefined);
  const open = choices
    .filter(({ chosen }) => chosen === undefined)
    .map(choice => saidByOptions(product, choice));
  const microphone = made
    ? 'made'
    : strongest(open.map(options => standing(options.map(one => one.microphone))));
  return {
    ...(microphone && { microphone }),
    ...(open.some(options => differInForm(options)) && { form: 'open' }),
    ...(!made && { mayHaveBoom: open.flat().some(one => one.microphone === 'boom') }),
  };
}

function chosenRows({ choices = [] }: Product): Spec[] {
  return choices.flatMap(({ label, chosen }) => (chosen === undefined ? [] : [{ label, value: chosen }]));
}

function saidByOptions(product: Product, { label, options }: Choice): Said[] {
  return options.slice(0, MAX_OPTIONS).map(value => said(product, { label, value }));
}

function said({ title, lang }: Product, row: Spec): Said {
  const inRow = matches(scan({ title, specs: [row], ...(lang && { lang }) })).filter(
    ({ found }) => found.field.name === 'specs',
  );
  return {
    microphone: inRow.find(({ says }) => says.microphone !== undefined)?.says.microphone,
    form: inRow.find(({ says }) => says.form !== undefined)?.says.form,
  };
}

function standing(options: readonly (Microphone | undefined)[]): 'open' | 'partly' | undefined {
  const places = new Set(options.filter(option => option !== undefined));
  const isContrary = places.has('none') || places.has('boom');
  if (places.size > 1 && isContrary) return 'open';
  return places.size > 0 && options.includes(undefined) ? 'partly' : undefined;
}

function strongest(list: readonly ('open' | 'partly' | undefined)[]): 'open' | 'partly' | undefined {
  return list.includes('open') ? 'open' : list.find(one => one !== undefined);
}

function differInForm(options: readonly Said[]): boolean {
  return new Set(options.flatMap(({ form }) => form ?? [])).size > 1;
}
