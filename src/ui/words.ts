import type { Class, Evidence, Verdict } from '../core/model.ts';
import type { Translate } from './translate.ts';
import { snake } from './words/keys.ts';
import { decidingWords, isUsualSense, knownModel, type Quote, quote, quotes } from './words/quote.ts';
import { isMicrophoneUsual, madeFor, reason, saysHeadset } from './words/reason.ts';

export type { Quote } from './words/quote.ts';

/** The most quotes shown at once: one reason is enough. */
export const QUOTES = 1;

/** Everything the interface says about one verdict. Only quotes hold words of the page. */
export interface Told {
  /** "Earbuds, not a headset" */
  readonly headline: string;
  /** "Built-in microphone · certain" */
  readonly line: string;
  readonly reason: string;
  readonly quotes: readonly Quote[];
  /** Evidence that contradicts. */
  readonly against: readonly Quote[];
  /** Sentences about words that were passed over. */
  readonly ignored: readonly string[];
  /** Sentences about what the page does not say. */
  readonly missing: readonly string[];
  /** What all that is about which does not decide: "The shop says “Headset”"; empty where there is nothing more. */
  readonly rest: string;
  readonly consequence?: string;
}

export function tell(verdict: Verdict, t: Translate): Told {
  const consequence = consequenceOf(verdict, t);
  const deciding = quotes(verdict, t);
  return {
    headline: headline(verdict, t),
    line: microphoneLine(verdict, t),
    reason: reason(verdict, t),
    quotes: deciding,
    rest: restOf(verdict, deciding.length > QUOTES, t),
    against: verdict.against.map(evidence => quote(evidence, t)),
    ignored: verdict.ignored.map(evidence => passedOver(evidence, t)),
    missing: verdict.missing.map(fact => t(`missing_${snake(fact)}`)),
    ...(consequence && { consequence }),
  };
}

/** The same where the user corrected us: there is nothing to prove. */
export function tellYours(verdict: Verdict, t: Translate): Told {
  return {
    headline: headline(verdict, t),
    line: t('yours_line'),
    reason: t('yours_reason'),
    quotes: [],
    against: [],
    ignored: [],
    missing: [],
    rest: '',
  };
}

/** The three facts behind a verdict, each with its name. */
export function tellFacts(verdict: Verdict, t: Translate): (readonly [name: string, value: string])[] {
  return [
    [t('fact_worn'), t(`worn_${snake(verdict.form)}`)],
    [t('fact_microphone'), t(`micPlace_${snake(verdict.microphone)}`)],
    [t('fact_purpose'), madeFor(verdict, t)],
  ];
}

/** "Earbuds". Nothing but the user's word makes us mark what is no audio at all. */
export function className(kind: Class, t: Translate): string {
  return t(kind === 'other' ? 'correct_other' : `class_${kind}`);
}

/** "inline mic"; empty where the class itself is open. */
export function micName(verdict: Verdict, t: Translate): string {
  return verdict.class === 'unclear' ? '' : t(`mic_${snake(verdict.microphone)}`);
}

export function headline(verdict: Verdict, t: Translate): string {
  return t(`headline_${verdict.class}`);
}

/** What a badge is called when read aloud; starts with what is written on it, for those who speak to their browser. */
export function badgeName(verdict: Verdict, title: string, written: string, t: Translate): string {
  const isDenied = verdict.class !== 'headset' && verdict.class !== 'unclear';
  return t('badge_name', [isDenied ? t('badge_not_headset', [written]) : written, title]);
}

/** The same where the user said so. */
export function badgeNameYours(word: string, title: string, t: Translate): string {
  return t('badge_name', [t('pair', [word, t('yours')]), title]);
}

/** One or two plain sentences, for the command line. */
export function explain(verdict: Verdict, t: Translate): string {
  return `${opening(verdict, t)} ${reason(verdict, t)}`;
}

/** An expected microphone is never more than likely, however certain the class. */
function microphoneLine(verdict: Verdict, t: Translate): string {
  const { confidence } = verdict;
  const sure = isMicrophoneUsual(verdict) && confidence === 'certain' ? 'likely' : confidence;
  return t('pair', [t(`micLine_${snake(verdict.microphone)}`), t(`confidence_${sure}`)]);
}

function opening(verdict: Verdict, t: Translate): string {
  const name = headline(verdict, t);
  const [first] = verdict.for;
  if (!first) return t('explain_bare', [name]);
  const model = knownModel(first);
  if (model) return t('explain_model', [name, model]);
  const words = decidingWords(first);
  if (isUsualSense(first)) return t('explain_usual', [name, words]);
  return t('explain_quote', [name, t(`said_${first.field}`), words]);
}

function restOf(verdict: Verdict, hasMore: boolean, t: Translate): string {
  const { against, ignored, missing } = verdict;
  if (against[0]) return t('rest_against');
  if (missing[0] && verdict.class === 'unclear') return t('change_question');
  const misleading = ignored.find(saysHeadset);
  if (misleading) return t('rest_ignored', [decidingWords(misleading)]);
  if (ignored[0] || hasMore) return t('rest_more');
  return missing[0] ? t('change_question') : '';
}

function passedOver(evidence: Evidence, t: Translate): string {
  const words = [decidingWords(evidence)];
  if (evidence.rule === 'anc-microphones') return t('ignored_silent', words);
  return t(saysHeadset(evidence) ? 'ignored_headset' : 'ignored_words', words);
}

function consequenceOf(verdict: Verdict, t: Translate): string | undefined {
  switch (verdict.class === 'other' || verdict.class === 'unclear' ? 'open' : verdict.microphone) {
    case 'boom':
      return t('consequence_boom');
    case 'built-in':
      return t('consequence_built_in');
    case 'inline':
      return t('consequence_inline');
    case 'none':
      return t('consequence_none');
    case 'unknown':
      return t('consequence_unknown');
    default:
      return undefined;
  }
}
