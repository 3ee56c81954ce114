import { DIGIT, HARD, IGNORED, LETTER, SOFT } from '../text/characters.ts';
import { foldTerm, prepare, SEPARATOR, startsWord, type Text } from '../text/text.ts';
import { Trie } from '../text/trie.ts';
import type { Brand, KnownModel } from './format.ts';
import { brands } from './index.ts';

/** A known model's name found in text. */
export interface ModelHit {
  readonly model: KnownModel;
  readonly start: number;
  readonly end: number;
}

interface Name {
  readonly brand: Brand;
  /** Absent where the name is the brand's own. */
  readonly model?: KnownModel;
  readonly alone: boolean;
  /** Ends in a digit and is long enough that a colour code may follow it: MDR-ZX110B, WH1000XM4/S. */
  readonly takesColour: boolean;
}

/** Letters that makers put behind a model number for its colour. Not AP, P, X, M: these make another model. */
const COLOUR_CODES = new Set(
  'b w s l h r n g c z d v bk wh wt bl rd sl gy bu pk pp yl tl gn bg gr be blk wht blu red gry pnk'.split(
    ' ',
  ),
);
const MAX_COLOUR_CODE = 3;
const MIN_LENGTH_BEFORE_COLOUR = 5;

const trie = new Trie<Name>();
const ROOT = trie.root();

for (const brand of brands) {
  for (const name of [brand.name, ...brand.aliases]) add(name, { brand, alone: true, takesColour: false });
  for (const model of brand.models) {
    for (const { text, alone } of model.aliases)
      add(text, {
        brand,
        model,
        alone,
        takesColour: /\d$/.test(text) && text.length >= MIN_LENGTH_BEFORE_COLOUR,
      });
  }
}

function add(text: string, name: Name): void {
  const squeezed = foldTerm(text).filter(unit => unit !== SEPARATOR);
  if (squeezed.length > 0) trie.add(ROOT, squeezed, name);
}

/** The known names in a text. */
export interface ModelNames {
  /** In text order, without those that are part of a longer one. */
  readonly models: readonly ModelHit[];
  readonly brands: readonly { readonly brand: Brand; readonly start: number; readonly end: number }[];
}

export const NO_NAMES: ModelNames = { models: [], brands: [] };

/**
 * Finds known brands and models in text, tolerant of case, spaces, hyphens and colour codes; linear in the
 * text's length.
 * @param brandField the product's brand, which may vouch for names that don't stand alone.
 */
export function findNames(text: Text, brandField: string | undefined): ModelNames {
  const places = findPlaces(text);
  if (places.length === 0) return NO_NAMES;
  const brands = places.flatMap(({ names, start, end }) =>
    names.flatMap(({ brand, model }) => (model ? [] : [{ brand, start, end }])),
  );
  const present = new Set(brands.map(({ brand }) => brand));
  if (brandField)
    for (const { names } of findPlaces(prepare(brandField)))
      for (const name of names) present.add(name.brand);
  const models: ModelHit[] = [];
  for (const { names, start, end } of places) {
    const own = names.filter(name => name.model && (name.alone || present.has(name.brand)));
    const best = own.find(name => present.has(name.brand)) ?? own[0];
    if (best?.model) models.push({ model: best.model, start, end });
  }
  return { models: models.filter(hit => !models.some(other => covers(other, hit))), brands };
}

/** Whether `a` is the longer name that `b` is only a part of: "Cloud Earbuds" and "Cloud". */
function covers(a: ModelHit, b: ModelHit): boolean {
  return a !== b && a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start;
}

interface Place {
  readonly names: readonly Name[];
  readonly start: number;
  readonly end: number;
}

function findPlaces(text: Text): Place[] {
  const places: Place[] = [];
  for (let i = 0; i < text.length; i++) {
    const type = text.classes[i];
    if (type === HARD || type === SOFT || type === IGNORED || !startsWord(text, i)) continue;
    addPlacesFrom(text, i, places);
  }
  return places;
}

/** Adds every name that begins at `start`: a longer one that needs its brand must not hide a shorter one that doesn't. */
function addPlacesFrom(text: Text, start: number, places: Place[]): void {
  if (!trie.mayBegin(ROOT, text.folded[start] as number, secondUnit(text, start))) return;
  let node = ROOT;
  for (let i = start; i < text.length; i++) {
    const type = text.classes[i];
    if (type === SOFT || type === IGNORED || isWithinNames(text.folded[i] as number)) continue;
    if (type === HARD) return;
    node = trie.next(node, text.folded[i] as number);
    if (node === 0) return;
    const names = trie.payloads(node)?.filter(name => endsName(text, i + 1, name));
    if (names && names.length > 0) places.push({ names, start, end: i + 1 });
  }
}

/** Brackets and stops that names themselves hold: Ear (a), F.R.E.Q. 4. */
function isWithinNames(unit: number): boolean {
  return unit === 0x28 || unit === 0x29 || unit === 0x2e;
}

/** The next unit of a squeezed name; 0 at the phrase's end. */
function secondUnit({ length, classes, folded }: Text, start: number): number {
  let i = start + 1;
  while (i < length && (classes[i] === SOFT || classes[i] === IGNORED || isWithinNames(folded[i] as number)))
    i++;
  return i < length && classes[i] !== HARD ? (folded[i] as number) : 0;
}

function endsName(text: Text, end: number, name: Name): boolean {
  const next = end < text.length ? text.classes[end] : HARD;
  if (next !== LETTER && next !== DIGIT) return true;
  if (!name.takesColour || next !== LETTER) return false;
  let code = '';
  for (let i = end; i < text.length && text.classes[i] === LETTER && code.length <= MAX_COLOUR_CODE; i++)
    code += String.fromCharCode(text.folded[i] as number);
  const last = end + code.length;
  const goesOn = last < text.length && (text.classes[last] === LETTER || text.classes[last] === DIGIT);
  return COLOUR_CODES.has(code) && !goesOn;
}
