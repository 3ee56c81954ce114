import type { Evidence, Verdict } from '../../core/model.ts';
import type { Passage } from '../../platform/messages.ts';
import type { Translate } from '../translate.ts';
import { snake } from './keys.ts';

/** The page's own words, cut in three so that the deciding ones can be underlined, and where they stand. */
export interface Quote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly place: string;
  /** Why the words there count where they are no direct statement: a known model, the usual sense of a word. */
  readonly grounds: readonly string[];
  /** What its words are found by in the page. */
  readonly evidence: Passage;
}

const MODEL = 'model:';
const USUAL = 'usual:';

/**
 * What a verdict rests on. Words that count only by a ground, which names them, are not quoted when their place is
 * quoted already.
 */
export function quotes(verdict: Verdict, t: Translate): Quote[] {
  const found: Quote[] = [];
  for (const evidence of verdict.for) {
    const next = quote(evidence, t);
    const ground = groundOf(evidence, verdict, t);
    const at = found.findIndex(({ place }) => place === next.place);
    const same = found[at];
    if (same && ground) found[at] = { ...same, grounds: [...same.grounds, ground] };
    else found.push(ground ? { ...next, grounds: [ground] } : next);
  }
  return found;
}

export function quote(evidence: Evidence, t: Translate): Quote {
  const { field, quote, words } = evidence;
  const [start, end] = words;
  return {
    before: quote.slice(0, start),
    words: quote.slice(start, end),
    after: quote.slice(end),
    place: place(evidence, t),
    grounds: [],
    evidence: { field, quote, words },
  };
}

/** The deciding words alone; the whole quote where none are marked. */
export function decidingWords(evidence: Evidence): string {
  return evidence.quote.slice(...evidence.words).trim() || evidence.quote;
}

/** The known model that these words name, as people write it. */
export function knownModel(evidence: Evidence): string | undefined {
  return evidence.rule.startsWith(MODEL) ? evidence.rule.slice(MODEL.length) : undefined;
}

/** Whether the words count only because shoppers mostly mean it so. */
export function isUsualSense(evidence: Evidence): boolean {
  return evidence.rule.startsWith(USUAL);
}

function groundOf(evidence: Evidence, verdict: Verdict, t: Translate): string | undefined {
  const model = knownModel(evidence);
  if (model) return t('known_model', [model]);
  if (!isUsualSense(evidence)) return undefined;
  return t('usual_sense', [decidingWords(evidence), t(`mic_${snake(verdict.microphone)}`)]);
}

function place(evidence: Evidence, t: Translate): string {
  const field = t(`field_${evidence.field}`);
  return evidence.label ? t('place_in', [field, evidence.label]) : field;
}
