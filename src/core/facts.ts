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
  readonly by: Readonly<Record<FactName, Match | undefined>>;
}

export type FactName = 'form' | 'microphone' | 'purpose' | 'name' | 'link' | 'separate';

/** Below this a match colours an explanation but establishes no purpose: a word in a long description. */
const MIN_PURPOSE_WEIGHT = 2;
/** A title's own words. */
const TITLE_WEIGHT = 5;
const OFFICE: ReadonlySet<Purpose> = new Set<Purpose>(['office', 'contact-centre']);
/** Taken off what can hardly be: a feed's boom on buds, a cable's microphone where there is no cable. */
const DOUBT = 3;

/** @param matches heaviest first. */
export function resolve(matches: readonly Match[], choice: Choosing = {}): Facts {
  const model = matches.find(match => match.model !== undefined && match.says.form !== undefined);
  const banded = model !== undefined && model.says.form !== 'in-ear' && model.says.form !== 'open-ear';
  const separate = banded
    ? undefined
    : matches.find(match => match.says.pieces === 'separate' && match.weight >= 2.9);
  const isOpen = choice.form === 'open';
  const form = isOpen ? undefined : (model ?? resolveForm(matches, separate));
  const inEar = form?.says.form === 'in-ear' || separate !== undefined;
  const purpose = resolvePurpose(matches);
  const said = resolveMicrophone(matches, inEar, separate !== undefined);
  const depends = dependsOnChoice(choice, said !== undefined, matches);
  const microphone = depends ? undefined : said;
  const name = resolveName(matches);
  const link = matches.find(match => match.says.link !== undefined);
  return {
    form: form?.says.form ?? 'unknown',
    microphone: microphone?.says.microphone ?? 'unknown',
    purpose: purpose?.says.purpose ?? 'unknown',
    separate: separate !== undefined,
    variant: depends || isOpen,
    calledHeadset: matches.some(match => match.rule === 'headset-name' && match.found.field.name === 'title'),
    forPhone: matches.some(match => match.says.for === 'phone'),
    forChildren: matches.some(match => match.says.for === 'children'),
    forTelevision: matches.some(match => match.says.for === 'television'),
    name: name?.says.name,
    link: link?.says.link,
    by: { form, microphone, purpose, name, link, separate },
  };
}

/** A certification or a desk phone’s plug in the title makes an office version of a model known for music. */
function resolvePurpose(matches: readonly Match[]): Match | undefined {
  const best = matches.find(match => match.says.purpose !== undefined && match.weight >= MIN_PURPOSE_WEIGHT);
  if (best?.says.purpose !== 'listening') return best;
  const talk = matches.find(
    ({ says, weight }) => says.purpose !== undefined && OFFICE.has(says.purpose) && weight >= TITLE_WEIGHT,
  );
  return talk ?? best;
}

function resolveForm(matches: readonly Match[], separate: Match | undefined): Match | undefined {
  const best = matches.find(match => match.says.form !== undefined);
  return separate && best && best.says.form !== 'open-ear' && separate.weight >= best.weight - 1
    ? separate
    : best;
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
  const said = matches.filter(match => match.says.microphone !== undefined);
  const heaviest = (present: boolean) => {
    let best: Match | undefined;
    for (const match of said) {
      if ((match.says.microphone === 'present') === present && (!best || weigh(match) > weigh(best)))
        best = match;
    }
    return best;
  };
  const placed = heaviest(false);
  const present = heaviest(true);
  if (!placed) return present;
  const denied = placed.says.microphone === 'none';
  return denied && present && weigh(present) > weigh(placed) ? present : placed;
}

function doubtfulBoom({ says, found }: Match): boolean {
  return says.microphone === 'boom' && found.field.name === 'specs';
}

const NAME_ORDER: readonly Name[] = ['earphones', 'headphones', 'handsfree', 'earpiece', 'headset'];

/** The most telling noun of the best field: "Headphones Headset" are headphones. */
function resolveName(matches: readonly Match[]): Match | undefined {
  const named = matches.filter(match => match.says.name !== undefined);
  const inTitle = named.filter(match => match.found.field.name === 'title');
  const list = inTitle.length > 0 ? inTitle : named;
  for (const name of NAME_ORDER) {
    const match = list.find(({ says }) => says.name === name);
    if (match) return match;
  }
  return undefined;
}
