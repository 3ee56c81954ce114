import { FORMS, type Form, MICROPHONES, type Microphone, PURPOSES, type Purpose } from '../model.ts';

export interface Alias {
  readonly text: string;
  /** Recognised without the brand beside it; `heard` where the product must speak of sound: other makers have a Phantom 500, too. */
  readonly alone: boolean | 'heard';
}

/** One model line of a brand. */
export interface KnownModel {
  /** As people write it, with the brand: "Sony WH-1000XM5". */
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly form: Form;
  readonly microphone: Microphone;
  readonly purpose: Purpose;
  /** Two pieces without anything between them, where the form does not tell: open-ear clips and hooks. */
  readonly pieces?: 'separate';
}

export interface Brand {
  readonly name: string;
  /** Other spellings, also in other scripts. */
  readonly aliases: readonly string[];
  /** The table's lines, without comments. */
  readonly lines: readonly string[];
  /** One a line; read when first asked for. */
  readonly models: readonly KnownModel[];
}

/**
 * A brand and its known models. `table` has one line a model, `alias, alias = form microphone purpose`;
 * `#` starts a comment. The first alias is the display name. A fourth word `separate` marks open-ear
 * true wireless: `OpenFit = open-ear built-in listening separate`.
 *
 * Case, spaces and hyphens don't matter in an alias. It needs the brand in the title or the brand field
 * unless it is a distinctive code (five or more characters, a digit and a letter among them; where no word
 * mixes them, as in `Phantom 500`, the product must speak of sound) or starts with `+`, for a name that stands alone: `+AirPods Pro`. `~` marks the opposite, a code that other brands
 * or plain words share: `~Buds 2`. The longest alias wins, so a family's line
 * (`Evolve2 = on-ear boom office`) serves the members that have no line of their own.
 *
 * Lines are read when they are wanted; one that cannot be read throws then, an Error naming it.
 */
export function brand(name: string, aliases: readonly string[], table: string): Brand {
  const lines = linesOf(table);
  let models: readonly KnownModel[] | undefined;
  return {
    name,
    aliases,
    lines,
    get models() {
      models ??= lines.map(line => readModel(name, line));
      return models;
    },
  };
}

function linesOf(table: string): string[] {
  const lines: string[] = [];
  for (const raw of table.split('\n')) {
    const comment = raw.indexOf('#');
    const line = (comment < 0 ? raw : raw.slice(0, comment)).trim();
    if (line) lines.push(line);
  }
  return lines;
}

/** @throws Error naming the line that cannot be read. */
export function readModel(brandName: string, line: string): KnownModel {
  const [left = '', right = ''] = line.split(' = ');
  const aliases = left.split(',').map(readAlias);
  const [form, microphone, purpose, pieces, ...rest] = right.trim().split(/ +/);
  if (!aliases.every(alias => alias.text) || rest.length > 0) throw new Error(`${brandName}: "${line}"`);
  if (!isOneOf(FORMS, form)) throw new Error(`${brandName}: "${line}": no form "${form}"`);
  if (!isOneOf(MICROPHONES, microphone))
    throw new Error(`${brandName}: "${line}": no microphone "${microphone}"`);
  if (!isOneOf(PURPOSES, purpose)) throw new Error(`${brandName}: "${line}": no purpose "${purpose}"`);
  if (pieces !== undefined && pieces !== 'separate')
    throw new Error(`${brandName}: "${line}": no "${pieces}" pieces`);
  const known = { name: `${brandName} ${aliases[0]?.text}`, aliases, form, microphone, purpose };
  return pieces ? { ...known, pieces } : known;
}

function readAlias(raw: string): Alias {
  const text = raw.trim();
  if (text.startsWith('+')) return { text: text.slice(1).trim(), alone: true };
  if (text.startsWith('~')) return { text: text.slice(1).trim(), alone: false };
  const squeezed = text.replace(/[^\p{L}\p{N}]/gu, '');
  const isCode = squeezed.length >= 5 && /\d/.test(squeezed) && /\p{L}/u.test(squeezed);
  const isMixed = text.split(' ').some(word => /\d/.test(word) && /\p{L}/u.test(word));
  return { text, alone: isCode && (isMixed || 'heard') };
}

function isOneOf<T extends string>(values: readonly T[], value: string | undefined): value is T {
  return (values as readonly (string | undefined)[]).includes(value);
}
