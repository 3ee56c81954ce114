import { asChosen, type Choosing, choosing, raiseChosen } from './choices.ts';
import { type Decision, decide } from './decide.ts';
import { type FactName, type Facts, resolve } from './facts.ts';
import { head } from './guards/head.ts';
import { isDoubtful, isHeard } from './guards/heard.ts';
import { evidenceOf, type Match, matches } from './matches.ts';
import type { Blur, Confidence, Evidence, Missing, Product, Verdict } from './model.ts';
import { type Scan, scan } from './scan.ts';
import { type Usual, usualMicrophone } from './usual.ts';

/** Matches this heavy are direct statements: the title, a specification row, a known model. */
const DIRECT = 4;
/** Pieces of evidence that a verdict carries; a shopper reads two or three. */
const MAX_EVIDENCE = 4;

/** Judges one product by what its page says. Pure; never throws for any product of text. */
export function classify(product: Product): Verdict {
  const scanned = scan(asChosen(product));
  const all = raiseChosen(matches(scanned), product);
  const other = all.find(match => match.says.kind === 'other');
  if (other) return notWearable(other);
  const choice = choosing(product);
  const facts = resolve(all, choice);
  if (!isWearable(scanned, facts)) return nothing();
  const decision = unlessChosen(decide(facts), facts, choice);
  return verdict(all, facts, decision, usualMicrophone(facts, decision));
}

/** A boom yet to be chosen would make a headset of it. */
function unlessChosen(decision: Decision, { variant }: Facts, { mayHaveBoom }: Choosing): Decision {
  return variant && mayHaveBoom && decision.class !== 'headset' ? { row: 8, class: 'unclear' } : decision;
}

/** Whether title or category speak of something for the ears. */
function isWearable(scanned: Scan, facts: Facts): boolean {
  if (head(scanned).what === 'wearable') return true;
  const { name, form } = facts.by;
  return [name, form].some(
    match =>
      match !== undefined && speaksOfProduct(match) && (!isDoubtful(match.found.hit) || isHeard(scanned)),
  );
}

/** A noun in a description may be another product's, and what is usual says nothing where nothing else does. */
function speaksOfProduct({ rule, found }: Match): boolean {
  return !rule.startsWith('usual') && found.field.name !== 'description' && found.field.name !== 'bullets';
}

function notWearable(match: Match): Verdict {
  return { ...nothing(), confidence: 'certain', for: [evidenceOf(match)] };
}

function nothing(): Verdict {
  return {
    class: 'other',
    microphone: 'unknown',
    form: 'unknown',
    purpose: 'unknown',
    confidence: 'likely',
    row: 1,
    for: [],
    against: [],
    ignored: [],
    missing: [],
  };
}

function verdict(all: readonly Match[], facts: Facts, decision: Decision, usual: Usual | undefined): Verdict {
  const microphone = usual?.microphone ?? facts.microphone;
  const model = all.find(match => match.model !== undefined)?.model;
  const blur = blurOf(facts, decision, microphone);
  const found: { -readonly [Key in keyof Verdict]: Verdict[Key] } = {
    class: decision.class,
    microphone,
    form: facts.form,
    purpose: facts.purpose,
    confidence: confidenceOf(facts, decision, usual),
    row: decision.row,
    for: reasons(facts, decision, usual),
    against: evidenceFrom(all.filter(match => contradicts(match, facts))),
    ignored: ignoredWords(all, decision),
    missing: missingOf(facts, decision, usual),
  };
  if (model) found.model = model.name;
  if (blur) found.blur = blur;
  return found;
}

/** The facts that decide a row, the deciding one first. */
const DECIDING: Readonly<Record<number, readonly FactName[]>> = {
  2: ['microphone', 'form'],
  3: ['purpose', 'microphone', 'form'],
  4: ['purpose', 'microphone', 'form'],
  5: ['separate', 'form', 'microphone'],
  6: ['form', 'microphone'],
  7: ['form', 'microphone'],
  8: ['name', 'microphone'],
};

function reasons(facts: Facts, { row }: Decision, usual: Usual | undefined): Evidence[] {
  const list: Match[] = [];
  for (const fact of DECIDING[row] ?? []) {
    const match = facts.by[fact];
    if (match) list.push(match);
  }
  const expected = usual && facts.by[usual.by];
  if (expected) list.push({ ...expected, rule: usual.id });
  return evidenceFrom(list);
}

function confidenceOf(facts: Facts, { class: kind, row }: Decision, usual: Usual | undefined): Confidence {
  if (kind === 'unclear') return 'unclear';
  const fact = DECIDING[row]?.find(name => facts.by[name] !== undefined);
  const deciding = fact && facts.by[fact];
  if (!deciding || deciding.weight < DIRECT || row === 8) return 'likely';
  return usual && row <= 4 && deciding.weight < 5 ? 'likely' : 'certain';
}

/** What was said of a fact and did not become it. */
function contradicts({ says, weight }: Match, facts: Facts): boolean {
  if (weight < 2) return false;
  const { microphone, form } = says;
  const microphones =
    microphone !== undefined &&
    facts.microphone !== 'unknown' &&
    (microphone === 'none') !== (facts.microphone === 'none');
  const boom = microphone === 'boom' && facts.microphone !== 'boom';
  const forms =
    form !== undefined &&
    facts.form !== form &&
    (form === 'in-ear') !== (facts.form === 'in-ear') &&
    weight >= DIRECT;
  return microphones || boom || forms;
}

/** The shop's word "headset" where the thing is none, and microphones that don't talk. */
function ignoredWords(all: readonly Match[], { class: kind }: Decision): Evidence[] {
  const words: Match[] = [];
  const headset = kind === 'headset' ? undefined : all.find(match => match.rule === 'headset-name');
  if (headset) words.push(headset);
  const silent = all.find(match => match.says.passedOver);
  if (silent) words.push(silent);
  return evidenceFrom(words);
}

function missingOf(facts: Facts, { class: kind }: Decision, usual: Usual | undefined): Missing[] {
  const missing: Missing[] = [];
  if (facts.variant) missing.push('variant');
  else if (facts.microphone === 'unknown') missing.push('microphone');
  else if (facts.microphone === 'present') missing.push('microphone-place');
  if (usual && facts.microphone === 'unknown') missing.push('microphone-place');
  if (facts.form === 'unknown') missing.push('form');
  if (kind === 'unclear' && !facts.variant) missing.push('purpose');
  return missing;
}

function blurOf(
  facts: Facts,
  { class: kind, row }: Decision,
  microphone: Verdict['microphone'],
): Blur | undefined {
  const inEar = facts.form === 'in-ear' || facts.separate;
  if (row === 2 && inEar) return 'boom-on-buds';
  if (row === 2 && facts.form === 'earpiece') return 'boom-on-earpiece';
  if ((row === 3 || row === 4) && (microphone === 'built-in' || microphone === 'inline')) return 'no-boom';
  const forCalls = facts.purpose === 'office' || facts.purpose === 'contact-centre';
  return kind === 'earbuds' && forCalls ? 'in-ear-for-calls' : undefined;
}

/** The first few of different words or rules; only these are quoted. */
function evidenceFrom(list: readonly Match[]): Evidence[] {
  if (list.length < 2) return list.map(evidenceOf);
  const kept: Match[] = [];
  for (const match of list) {
    if (kept.length === MAX_EVIDENCE) break;
    if (!kept.some(other => isSame(other, match))) kept.push(match);
  }
  return kept.map(evidenceOf);
}

function isSame(a: Match, b: Match): boolean {
  const [{ field, hit }, other] = [a.found, b.found];
  return (
    a.rule === b.rule &&
    field.text === other.field.text &&
    hit.start === other.hit.start &&
    hit.end === other.hit.end
  );
}
