import type { Choosing } from './choices.ts';
import type { Match } from './matches.ts';
import type { Form, Microphone, Purpose } from './model.ts';
import type { Link, Name } from './rules/rule.ts';

/** What is known of a product, and by which match. */
export interface Facts {
  readonly form: Form;
  readonly microphone: Microphone;
  readonly purpose: Purpose;
  readonly name: Name | undefined;
  readonly link: Link | undefined;
  /** Two pieces with nothing between them. */
  readonly separate: boolean;
  /** Sold with and without a microphone, or to be worn in different ways; the choice is still to be made. */
  readonly variant: boolean;
  /** The shop's word for it is headset. */
  readonly calledHeadset: boolean;
  /** Sold to go with a telephone. */
  readonly forPhone: boolean;
  readonly forChildren: boolean;
  readonly forTelevision: boolean;
  /** Said to have no boom; there may be another microphone. */
  readonly lacksBoom: boolean;
  readonly by: Readonly<Record<FactName, Match | undefined>>;
}

export type FactName = 'form' | 'microphone' | 'purpose' | 'name' | 'link' | 'separate';

/** Below this a match colours an explanation but establishes no purpose: a word in a long description. */
const MIN_PURPOSE_WEIGHT = 2;
/** Below this a description may be speaking of other buds. */
const MIN_SEPARATE_WEIGHT = 2.9;
/** A title's own words. */
const TITLE_WEIGHT = 5;
const OFFICE: ReadonlySet<Purpose> = new Set<Purpose>(['office', 'contact-centre']);
/** Taken off what can hardly be: a feed's boom on buds, a cable's microphone where there is no cable. */
const DOUBT = 3;

/** The first, and so the heaviest, match that says each thing. */
interface Heaviest {
  model: Match | undefined;
  form: Match | undefined;
  separate: Match | undefined;
  purpose: Match | undefined;
  /** Office or contact centre, in the title's own words or weightier. */
  talk: Match | undefined;
  link: Match | undefined;
  phone: Match | undefined;
  children: Match | undefined;
  television: Match | undefined;
  boomless: Match | undefined;
  calledHeadset: Match | undefined;
}

/** One pass for all of them: a product has many matches, and most say one thing. */
function heaviest(matches: readonly Match[]): Heaviest {
  const first: Heaviest = {
    model: undefined,
    form: undefined,
    separate: undefined,
    purpose: undefined,
    talk: undefined,
    link: undefined,
    phone: undefined,
    children: undefined,
    television: undefined,
    boomless: undefined,
    calledHeadset: undefined,
  };
  for (const match of matches) {
    const { says, weight } = match;
    if (says.form !== undefined) {
      first.form ??= match;
      if (match.model !== undefined) first.model ??= match;
    }
    if (says.pieces === 'separate' && weight >= MIN_SEPARATE_WEIGHT) first.separate ??= match;
    if (says.purpose !== undefined && weight >= MIN_PURPOSE_WEIGHT) {
      first.purpose ??= match;
      if (weight >= TITLE_WEIGHT && OFFICE.has(says.purpose)) first.talk ??= match;
    }
    if (says.link !== undefined) first.link ??= match;
    if (says.lacks !== undefined) first.boomless ??= match;
    if (says.for !== undefined) first[says.for] ??= match;
    if (match.rule === 'headset-name' && match.found.field.name === 'title') first.calledHeadset ??= match;
  }
  return first;
}

/** @param matches heaviest first. */
export function resolve(matches: readonly Match[], choice: Choosing = {}): Facts {
  const first = heaviest(matches);
  const { model, link } = first;
  const banded = model !== undefined && model.says.form !== 'in-ear' && model.says.form !== 'open-ear';
  const separate = banded ? undefined : first.separate;
  const isOpen = choice.form === 'open';
  const form = isOpen ? undefined : (model ?? resolveForm(first.form, separate));
  const inEar = form?.says.form === 'in-ear' || separate !== undefined;
  const purpose = resolvePurpose(first);
  const said = resolveMicrophone(matches, inEar, separate !== undefined);
  const depends = dependsOnChoice(choice, said !== undefined, matches);
  const microphone = depends ? undefined : said;
  const name = resolveName(matches);
  return {
    form: form?.says.form ?? 'unknown',
    microphone: microphone?.says.microphone ?? 'unknown',
    purpose: purpose?.says.purpose ?? 'unknown',
    separate: separate !== undefined,
    variant: depends || isOpen,
    calledHeadset: first.calledHeadset !== undefined,
    forPhone: first.phone !== undefined,
    forChildren: first.children !== undefined,
    forTelevision: first.television !== undefined,
    lacksBoom: first.boomless !== undefined,
    name: name?.says.name,
    link: link?.says.link,
    by: { form, microphone, purpose, name, link, separate },
  };
}

/** A certification or a desk phone’s plug in the title makes an office version of a model known for music. */
function resolvePurpose({ purpose, talk }: Heaviest): Match | undefined {
  return purpose?.says.purpose === 'listening' ? (talk ?? purpose) : purpose;
}

function resolveForm(form: Match | undefined, separate: Match | undefined): Match | undefined {
  return separate && form && form.says.form !== 'open-ear' && separate.weight >= form.weight - 1
    ? separate
    : form;
}

function dependsOnChoice({ microphone }: Choosing, isSaid: boolean, matches: readonly Match[]): boolean {
  if (microphone === 'made') return false;
  return microphone === 'open' || (microphone === 'partly' && !isSaid) || offersBoth(matches);
}

/** "With mic / no mic" in one title. */
function offersBoth(matches: readonly Match[]): boolean {
  const inTitle = (id: string) =>
    matches.some(({ rule, found }) => rule === id && found.field.name === 'title');
  return inTitle('no-microphone') && inTitle('microphone-included');
}

/**
 * A place (boom, inline, built-in) or a denial by the heaviest match; that there is one at all counts only
 * where no place is known.
 */
function resolveMicrophone(matches: readonly Match[], inEar: boolean, separate: boolean): Match | undefined {
  const weigh = (match: Match) =>
    match.weight -
    (inEar && doubtfulBoom(match) ? DOUBT : 0) -
    (separate && match.says.microphone === 'inline' ? DOUBT : 0);
  let placed: Match | undefined;
  let present: Match | undefined;
  for (const match of matches) {
    const { microphone } = match.says;
    if (microphone === undefined) continue;
    if (microphone === 'present') present = !present || weigh(match) > weigh(present) ? match : present;
    else placed = !placed || weigh(match) > weigh(placed) ? match : placed;
  }
  if (!placed) return present;
  const denied = placed.says.microphone === 'none';
  if (!denied) return placed;
  return present && (weigh(present) > weigh(placed) || isOtherVersion(placed, present)) ? present : placed;
}

/** Earphones are sold with and without a microphone under one name; the title says which these are. */
function isOtherVersion({ model }: Match, { found }: Match): boolean {
  return model?.form === 'in-ear' && found.field.name === 'title';
}

function doubtfulBoom({ says, found }: Match): boolean {
  return says.microphone === 'boom' && found.field.name === 'specs';
}

/** The more telling, the lower. */
const NAME_RANKS: Readonly<Record<Name, number>> = {
  earphones: 0,
  headphones: 1,
  handsfree: 2,
  earpiece: 3,
  headset: 4,
};
const BESIDE_TITLE = 10;

/** The most telling noun of the best field: "Headphones Headset" are headphones. */
function resolveName(matches: readonly Match[]): Match | undefined {
  let best: Match | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const match of matches) {
    const { name } = match.says;
    if (name === undefined) continue;
    const rank = NAME_RANKS[name] + (match.found.field.name === 'title' ? 0 : BESIDE_TITLE);
    if (rank < least) [best, least] = [match, rank];
  }
  return best;
}
