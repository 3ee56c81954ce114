import type { Concept } from '../lexicon/concepts.ts';
import type { ModelHit } from '../models/recognise.ts';
import { is, type Scan, type ScannedField } from '../scan.ts';
import { followsCompatible, precedesCompatible } from './compatible.ts';
import { isHeard } from './heard.ts';

/** Models named in the title, without those that another thing is for: "ear pads for WH-1000XM5". */
export function ownModels(scan: Scan): readonly ModelHit[] {
  const { title, names, language } = scan;
  if (names.models.length === 0) return names.models;
  return names.models.filter(
    hit =>
      (!hit.isBare || isHeard(scan)) &&
      !followsCompatible(title, hit) &&
      !precedesCompatible(title, hit, language) &&
      !isAnotherMember(title, hit),
  );
}

/** "QuietComfort Ultra ... Earbuds" are not the headphones of that name; a number is taken at its word. */
function isAnotherMember(title: ScannedField, { model, start, end }: ModelHit): boolean {
  const says = (...concepts: readonly Concept[]) =>
    title.hits.some(hit => is(hit, ...concepts) && !followsCompatible(title, hit));
  if (says('trueWireless') && model.form === 'in-ear')
    return model.microphone === 'none' || model.microphone === 'inline';
  if (model.microphone === 'none' && says('boom')) return true;
  if (/\d/.test(title.text.slice(start, end))) return false;
  if (model.form === 'in-ear') return says('overEar', 'onEar') && !says('inEar', 'earphones', 'neckband');
  return (
    (model.form === 'over-ear' || model.form === 'on-ear') &&
    says('inEar', 'trueWireless') &&
    !says('overEar', 'onEar', 'headphones', 'headset', 'gamingHeadset')
  );
}
