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
  const { microphone, link, purpose, name, separate, form, by } = facts;
  if (microphone !== 'unknown' && microphone !== 'present') return undefined;
  const present = microphone === 'present';
  const wireless = link === 'wireless' || separate || by.form?.rule === 'neckband';
  if (kind === 'headset') return { id: 'usual:headset', microphone: 'boom', by: 'purpose' };
  if (kind === 'earpiece') return { id: 'usual:earpiece', microphone: 'built-in', by: 'form' };
  if (wireless && (kind === 'earbuds' || kind === 'headphones'))
    return {
      id: 'usual:wireless',
      microphone: 'built-in',
      by: separate ? 'separate' : link ? 'link' : 'form',
    };
  if (kind === 'earbuds' && (present || name === 'handsfree'))
    return { id: 'usual:wired-earphones', microphone: 'inline', by: present ? 'microphone' : 'name' };
  if (kind === 'headphones' && form === 'open-ear')
    return { id: 'usual:bone-conduction', microphone: 'built-in', by: 'form' };
  if (kind === 'headphones' && present)
    return { id: 'usual:wired-headphones', microphone: 'inline', by: 'microphone' };
  if (kind === 'headphones' && purpose === 'listening')
    return { id: 'usual:studio', microphone: 'none', by: 'purpose' };
  return undefined;
}
