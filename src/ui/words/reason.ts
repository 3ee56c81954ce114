import type { Verdict } from '../../core/model.ts';
import type { MessageKey, Translate } from '../translate.ts';
import { snake } from './keys.ts';
import { isUsualSense } from './quote.ts';

/** The one sentence that says why, in plain words. A blurred line is told as one, a usual thing as usual. */
export function reason(verdict: Verdict, t: Translate): string {
  if (verdict.blur) return blurred(verdict, t);
  const usual = isMicrophoneUsual(verdict) && usually(verdict);
  if (usual) return t(usual);
  switch (verdict.class) {
    case 'other':
      return t('reason_other');
    case 'unclear':
      return t(verdict.ignored.some(saysHeadset) ? 'reason_unclear_headset' : 'reason_unclear');
    case 'earpiece':
      return t(verdict.microphone === 'none' ? 'reason_earpiece_none' : 'reason_earpiece');
  }
  if (verdict.microphone === 'boom') return t('reason_boom');
  switch (verdict.class) {
    case 'headset':
      return t('reason_purpose', [madeFor(verdict, t)]);
    case 'earbuds':
      return t(`reason_in_ear_${snake(verdict.microphone)}`);
    case 'headphones':
      return t(`reason_headphones_${snake(verdict.microphone)}`);
  }
}

/** What the product is made for, in the middle of a sentence. */
export function madeFor(verdict: Verdict, t: Translate): string {
  return t(`for_${snake(verdict.purpose)}`);
}

/** Whether no words place the microphone, only what shoppers may expect of such a thing. */
export function isMicrophoneUsual(verdict: Verdict): boolean {
  return verdict.for.some(isUsualSense);
}

export function saysHeadset(evidence: { readonly rule: string }): boolean {
  return evidence.rule.includes('headset');
}

function usually({ class: kind, microphone }: Verdict): MessageKey | undefined {
  if (kind === 'headset' && microphone === 'boom') return 'reason_usual_boom';
  if (kind === 'headphones' && microphone === 'none') return 'reason_usual_headphones_none';
  if (kind !== 'earbuds' && kind !== 'headphones') return undefined;
  if (microphone !== 'built-in' && microphone !== 'inline') return undefined;
  return `reason_usual_${kind}_${snake(microphone)}`;
}

function blurred(verdict: Verdict, t: Translate): string {
  switch (verdict.blur) {
    case 'in-ear-for-calls':
      return t('blur_in_ear_for_calls');
    case 'boom-on-buds':
      return t('blur_boom_on_buds');
    case 'boom-on-earpiece':
      return t('blur_boom_on_earpiece');
    default:
      return t('blur_no_boom', [madeFor(verdict, t)]);
  }
}
