import { LETTER, SEPARATOR } from '../text/characters.ts';
import { Patterns } from '../text/patterns.ts';
import {
  beginningOf,
  foldTerm,
  isAlphanumeric,
  prepare,
  startsWord,
  type Text,
  vocabulary,
} from '../text/text.ts';
import { NO_WORD } from '../text/vocabulary.ts';
import { type Alias, type Brand, type KnownModel, readModel } from './format.ts';
import { brands } from './index.ts';

/** A known model's name found in text. */
export interface ModelHit {
  readonly model: KnownModel;
  readonly start: number;
  readonly end: number;
  /** Without its brand, and no code either: counts only where the product speaks of sound. */
  readonly isBare: boolean;
}

interface Name {
  readonly brand: Brand;
  /** Absent where the name is the brand's own. */
  readonly model?: KnownModel;
  readonly alone: Alias['alone'];
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

/** A brand's own names, or a line of its table. */
interface Source {
  readonly brand: Brand;
  readonly line?: string;
}

const patterns = new Patterns<Source, Name>(({ brand, line }, add) => {
  const addName = (text: string, name: Name) =>
    add(foldTerm(text).filter(unit => unit !== SEPARATOR))?.push(name);
  if (line === undefined) {
    for (const text of [brand.name, ...brand.aliases])
      addName(text, { brand, alone: true, takesColour: false });
    return;
  }
  const model = readModel(brand.name, line);
  for (const { text, alone } of model.aliases) {
    const takesColour = /\d$/.test(text) && text.length >= MIN_LENGTH_BEFORE_COLOUR;
    addName(text, { brand, model, alone, takesColour });
  }
});

for (const brand of brands) {
  for (const name of [brand.name, ...brand.aliases]) patterns.announce(beginningOf(name), { brand });
  for (const line of brand.lines) announceLine({ brand, line }, line);
}

/** A line's aliases stand before the equals sign, with commas between. */
function announceLine(source: Source, line: string): void {
  const end = line.indexOf(' = ');
  for (let from = 0; from < end; ) {
    const comma = line.indexOf(',', from);
    const to = comma < 0 || comma > end ? end : comma;
    patterns.announce(beginningOf(line, from, to), source);
    from = to + 1;
  }
}

interface BrandHit {
  readonly brand: Brand;
  readonly start: number;
  readonly end: number;
}

/** The known names in a text. */
export interface ModelNames {
  /** In text order, without those that are part of a longer one. */
  readonly models: readonly ModelHit[];
  readonly brands: readonly BrandHit[];
}

export const NO_NAMES: ModelNames = { models: [], brands: [] };

/**
 * Finds known brands and models in text, tolerant of case, spaces, hyphens and colour codes; linear in the
 * text's length.
 * @param vouchers names the brands, beside those in the text, whose models need not stand alone.
 */
export function findNames(text: Text, vouchers: string): ModelNames {
  const places = findPlaces(text);
  if (places.length === 0) return NO_NAMES;
  const brands: BrandHit[] = [];
  const present: Brand[] = [];
  for (const { names, start, end } of places) {
    for (const { brand, model } of names) {
      if (model) continue;
      brands.push({ brand, start, end });
      if (!present.includes(brand)) present.push(brand);
    }
  }
  if (vouchers)
    for (const { names } of findPlaces(prepare(vouchers)))
      for (const { brand, model } of names) if (!model) present.push(brand);
  const models: ModelHit[] = [];
  for (const { names, start, end } of places) {
    const name = modelAmong(names, present);
    if (!name?.model) continue;
    const isBare = name.alone === 'heard' && !present.includes(name.brand);
    models.push({ model: name.model, start, end, isBare });
  }
  return { models: models.length > 1 ? withoutCovered(models) : models, brands };
}

/** The model that a name stands for, its own brand's before those that need none. */
function modelAmong(names: readonly Name[], present: readonly Brand[]): Name | undefined {
  let best: Name | undefined;
  for (const name of names) {
    if (!name.model) continue;
    const own = present.includes(name.brand);
    if (!own && !name.alone) continue;
    if (!best || (own && !present.includes(best.brand))) best = name;
  }
  return best;
}

/** Without names that are only a part of a longer one: "Cloud" in "Cloud Earbuds". By start, then by end. */
function withoutCovered(models: readonly ModelHit[]): ModelHit[] {
  let furthest = 0;
  return models.filter(({ start, end }, index) => {
    const isCovered = end <= furthest || models[index + 1]?.start === start;
    furthest = Math.max(furthest, end);
    return !isCovered;
  });
}

interface Place {
  readonly names: readonly Name[];
  readonly start: number;
  readonly end: number;
}

function findPlaces(text: Text): Place[] {
  const places: Place[] = [];
  for (let run = 0; run < text.runs.length; run++) {
    // "X100" names nothing at 1.
    if (startsWord(text, text.runs.starts[run] as number)) addPlacesFrom(text, run, places);
  }
  return places;
}

/** Adds every name that begins with a run: a longer one that needs its brand must not hide a shorter one that doesn't. */
function addPlacesFrom(text: Text, run: number, places: Place[]): void {
  const { length, units, offsets, runs } = text;
  const start = runs.starts[run] as number;
  const end = runs.ends[run] as number;
  const isWord = runs.words[run] !== NO_WORD;
  let node = isWord ? nodeBehind(text, run) : patterns.root(units[start] as number, secondUnit(text, start));
  for (let i = isWord ? end - 1 : start; i < length && node !== 0; i++) {
    const unit = units[i] as number;
    if (isWithinNames(unit)) continue;
    if (!isWord || i >= end) node = patterns.next(node, unit);
    const ending = patterns.payloads(node);
    const names = ending && namesEnding(ending, text, i + 1);
    if (names && names.length > 0)
      places.push({ names, start: offsets[start] as number, end: (offsets[i] as number) + 1 });
  }
}

const known = vocabulary.column<number>();

/** Where a walk from a word's start stands behind it, which is where the first name may end. */
function nodeBehind({ units, runs }: Text, run: number): number {
  const word = runs.words[run] as number;
  const before = known[word];
  if (before !== undefined) return before;
  const start = runs.starts[run] as number;
  const end = runs.ends[run] as number;
  const root = patterns.root(units[start] as number, units[start + 1] as number);
  const node = patterns.walk(root, units, start, end);
  known[word] = node;
  return node;
}

function namesEnding(names: readonly Name[], text: Text, end: number): readonly Name[] {
  return isAlphanumeric(text, end)
    ? names.filter(name => name.takesColour && endsWithColour(text, end))
    : names;
}

/** Separators, and the brackets and stops that names themselves hold: Ear (a), F.R.E.Q. 4. */
function isWithinNames(unit: number): boolean {
  return unit === SEPARATOR || unit === 0x28 || unit === 0x29 || unit === 0x2e;
}

/** The next unit of a squeezed name, 0 at the text's end. */
function secondUnit({ length, units }: Text, start: number): number {
  let i = start + 1;
  while (i < length && isWithinNames(units[i] as number)) i++;
  return i < length ? (units[i] as number) : 0;
}

function endsWithColour(text: Text, start: number): boolean {
  let code = '';
  let i = start;
  while (i < text.length && text.classes[i] === LETTER && code.length <= MAX_COLOUR_CODE)
    code += String.fromCharCode(text.units[i++] as number);
  return COLOUR_CODES.has(code) && !isAlphanumeric(text, i);
}
