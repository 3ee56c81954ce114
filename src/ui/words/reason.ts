import type { Verdict } from '../../core/model.ts';
import type { Translate } from '../translate.ts';
import { snake } from './keys.ts';

/** The one sentence that says why, in plain words. A blurred line is told as one. */
export function reason(verdict: Verdict, t: Translate): string {
  if (verdict.blur) return blurred(verdict, t);
  switch (verdict.class) {
    case 'other':
      return t('reason_other');
    case 'unclear':
      return t(verdict.ignored.some(saysHeadset) ? 'reason_unclear_headset' : 'reason_unclear');
    case 'headset':
      return verdict.microphone === 'boom' ? t('reason_boom') : t('reason_purpose', [madeFor(verdict, t)]);
    case 'earpiece':
      return t(verdict.microphone === 'none' ? 'reason_earpiece_none' : 'reason_earpiece');
    case 'earbuds':
      return verdict.microphone === 'boom'
        ? t('reason_boom')
        : t(`reason_in_ear_${snake(verdict.microphone)}`);
    case 'headphones':
      return verdict.microphone === 'boom'
        ? t('reason_boom')
        : t(`reason_headphones_${snake(verdict.microphone)}`);
  }
}

/** What the product is made for, in the middle of a sentence. */
export function madeFor(verdict: Verdict, t: Translate): string {
  return t(`for_${snake(verdict.purpose)}`);
}

export function saysHeadset(evidence: { readonly rule: string }): boolean {
  return evidence.rule.includes('headset');
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
