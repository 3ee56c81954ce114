/** Longer words are rare, and hardly ever come again. */
const LONGEST_WORD = 24;
const MOST_WORDS = 1 << 13;
const SLOTS = MOST_WORDS * 2;
const RECORD = 4;
const MASK = SLOTS * RECORD - 1;

/** No word: one unit, too many, or one too many of a full vocabulary. */
export const NO_WORD = -1;

/**
 * Numbers words, so that what was found out about one is found again by its number. Titles say the same few thousand
 * words over and over, and to look one up touches far less memory than to walk a trie.
 */
export class Vocabulary {
  /** Where a word may stand, {@link RECORD} numbers each: its hash, where its units begin, where they end, its own number. */
  readonly #records = new Int32Array(SLOTS * RECORD);
  readonly #units = new Uint16Array(1 + MOST_WORDS * LONGEST_WORD);
  #end = 1;
  #size = 0;
  readonly #columns: unknown[][] = [];

  /** Room for what is known of each word, by its number; emptied with the vocabulary. */
  column<Value>(): (Value | undefined)[] {
    const column: (Value | undefined)[] = [];
    this.#columns.push(column);
    return column;
  }

  /** Numbers hold until this is called, which empties a vocabulary that is full. */
  makeRoom(): void {
    if (this.#size < MOST_WORDS) return;
    this.#records.fill(0);
    for (const column of this.#columns) column.length = 0;
    this.#end = 1;
    this.#size = 0;
  }

  /** @returns the number of the word that the units from `start` to `end` are, or {@link NO_WORD}. */
  numberOf(units: Uint16Array, start: number, end: number, hash: number): number {
    if (end - start < 2 || end - start > LONGEST_WORD) return NO_WORD;
    const records = this.#records;
    let place = ((hash ^ (hash >>> 15)) * RECORD) & MASK;
    for (; records[place + 1] !== 0; place = (place + RECORD) & MASK)
      if (records[place] === hash && this.#equals(place, units, start, end))
        return records[place + 3] as number;
    return this.#size < MOST_WORDS ? this.#add(place, units, start, end, hash) : NO_WORD;
  }

  #add(place: number, units: Uint16Array, start: number, end: number, hash: number): number {
    this.#units.set(units.subarray(start, end), this.#end);
    this.#records.set([hash, this.#end, this.#end + end - start, this.#size], place);
    this.#end += end - start;
    for (const column of this.#columns) column.push(undefined);
    return this.#size++;
  }

  #equals(place: number, units: Uint16Array, start: number, end: number): boolean {
    const from = this.#records[place + 1] as number;
    if ((this.#records[place + 2] as number) - from !== end - start) return false;
    for (let i = start; i < end; i++) if (this.#units[from + i - start] !== units[i]) return false;
    return true;
  }
}
