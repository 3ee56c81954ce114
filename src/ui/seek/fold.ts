/** Letters and digits alone, in one case and width: what stays the same however a page sets its words. */
export interface Folded {
  readonly text: string;
  /** For each unit of `text`, where its character begins in what was folded. */
  readonly at: readonly number[];
}

const SPOKEN = /[\p{L}\p{N}]/u;

export function fold(text: string): Folded {
  let folded = '';
  const at: number[] = [];
  let place = 0;
  for (const character of text) {
    for (const part of character.normalize('NFKD').toLowerCase()) {
      if (!SPOKEN.test(part)) continue;
      folded += part;
      for (let unit = 0; unit < part.length; unit++) at.push(place);
    }
    place += character.length;
  }
  return { text: folded, at };
}
