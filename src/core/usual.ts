import type { Decision } from './decide.ts';
import type { FactName, Facts } from './facts.ts';
import type { Microphone } from './model.ts';

/** What shoppers may expect where the page is silent, and the fact the expectation rests on. */
export interface Usual {
  readonly id: string;
  readonly microphone: Microphone;
  readonly by: FactName;
}

/**
 * Where the page does not place the microphone, products of a kind nearly always have it in one place. Never
 * more than "likely".
 */
export function usualMicrophone(facts: Facts, { class: kind }: Decision): Usual | undefined {
  if (kind === 'earbuds' && isOnCable(facts))
    return { id: 'usual:wired-earphones', microphone: 'inline', by: 'microphone' };
  if (facts.variant || (facts.microphone !== 'unknown' && facts.microphone !== 'present')) return undefined;
  if (
    kind === 'headset' &&
    facts.purpose === 'two-way-radio' &&
    facts.form !== 'over-ear' &&
    facts.form !== 'on-ear'
  )
    return { id: 'usual:radio', microphone: 'inline', by: 'purpose' };
  if (kind === 'headset')
    return facts.lacksBoom
      ? undefined
      : { id: 'usual:headset', microphone: 'boom', by: facts.by.purpose ? 'purpose' : 'name' };
  if (kind === 'earpiece')
    return { id: 'usual:earpiece', microphone: 'built-in', by: facts.by.form ? 'form' : 'name' };
  if (kind === 'earbuds') return usualOnEarbuds(facts);
  return kind === 'headphones' ? usualOnHeadphones(facts) : undefined;
}

function usualOnEarbuds(facts: Facts): Usual | undefined {
  const { separate, name, calledHeadset, by } = facts;
  if (isWireless(facts))
    return {
      id: 'usual:wireless',
      microphone: 'built-in',
      by: separate ? 'separate' : by.link ? 'link' : 'form',
    };
  if (facts.microphone === 'present')
    return { id: 'usual:wired-earphones', microphone: 'inline', by: 'microphone' };
  if (name === 'handsfree') return { id: 'usual:wired-earphones', microphone: 'inline', by: 'name' };
  if ((facts.forPhone || calledHeadset) && facts.purpose !== 'listening')
    return { id: 'usual:phone-earphones', microphone: 'inline', by: by.name ? 'name' : 'form' };
  return undefined;
}

function usualOnHeadphones(facts: Facts): Usual | undefined {
  const { form, link, purpose, by } = facts;
  if (facts.forTelevision && facts.microphone === 'unknown')
    return { id: 'usual:television', microphone: 'none', by: 'name' };
  if (isWireless(facts))
    return { id: 'usual:wireless', microphone: 'built-in', by: by.link ? 'link' : 'form' };
  if (form === 'open-ear') return { id: 'usual:bone-conduction', microphone: 'built-in', by: 'form' };
  if (facts.microphone === 'present')
    return { id: 'usual:wired-headphones', microphone: 'inline', by: 'microphone' };
  if (purpose === 'listening') return { id: 'usual:studio', microphone: 'none', by: 'purpose' };
  if (link === 'wired' || facts.forChildren)
    return { id: 'usual:silent', microphone: 'none', by: by.link ? 'link' : by.form ? 'form' : 'name' };
  return undefined;
}

/** A wired bud has no room for a microphone; sellers who call it built-in mean the cable's. */
function isOnCable({ microphone, link, by }: Facts): boolean {
  return microphone === 'built-in' && link === 'wired' && by.microphone?.rule === 'built-in-named';
}

function isWireless({ link, separate, by }: Facts): boolean {
  return link === 'wireless' || separate || by.form?.rule === 'neckband';
}
