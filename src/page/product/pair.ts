import type { Spec } from '../../core/model.ts';
import { words } from '../words.ts';

const MAX_LABEL = 70;
const MAX_VALUE = 500;

/** A label and its value as a specification; none where the two are no such thing. */
export function pair(label: string, value: string): Spec[] {
  const name = label.replace(/\s*[:：]\s*$/, '').trim();
  if (
    /[.!?]$/.test(name) ||
    name === '' ||
    value === '' ||
    name === value ||
    name.length > MAX_LABEL ||
    !/\p{L}/u.test(name) ||
    words.price.test(name) ||
    words.buy.test(`${name} ${value.slice(0, MAX_LABEL)}`)
  )
    return [];
  return [{ label: name, value: value.slice(0, MAX_VALUE) }];
}
