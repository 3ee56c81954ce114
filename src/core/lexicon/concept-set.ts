import { CONCEPTS, type Concept } from './concepts.ts';

/** A concept's bit: its word of a set, and its place there. */
const BITS = new Map(Object.keys(CONCEPTS).map((concept, index) => [concept as Concept, index]));
const WORD = 32;
/** As many concepts as the three words of a set have room for. */
export const MOST_CONCEPTS = 3 * WORD;

/** Concepts as bits: a title asks hundreds of times whether two sets meet. */
export class ConceptSet {
  #first = 0;
  #second = 0;
  #third = 0;

  static of(...all: readonly (Concept | ConceptSet)[]): ConceptSet {
    const set = new ConceptSet();
    for (const one of all) {
      if (one instanceof ConceptSet) set.add(one);
      else set.#addBit(BITS.get(one) ?? 0);
    }
    return set;
  }

  #addBit(index: number): void {
    const bit = 1 << (index % WORD);
    if (index < WORD) this.#first |= bit;
    else if (index < 2 * WORD) this.#second |= bit;
    else this.#third |= bit;
  }

  add(other: ConceptSet): void {
    this.#first |= other.#first;
    this.#second |= other.#second;
    this.#third |= other.#third;
  }

  /** A copy without what is in the other. */
  without(other: ConceptSet): ConceptSet {
    const set = new ConceptSet();
    set.#first = this.#first & ~other.#first;
    set.#second = this.#second & ~other.#second;
    set.#third = this.#third & ~other.#third;
    return set;
  }

  has(concept: Concept): boolean {
    const index = BITS.get(concept) ?? 0;
    const word = index < WORD ? this.#first : index < 2 * WORD ? this.#second : this.#third;
    return (word & (1 << (index % WORD))) !== 0;
  }

  /** Whether any concept is in both. */
  meets(other: ConceptSet): boolean {
    return (
      ((this.#first & other.#first) | (this.#second & other.#second) | (this.#third & other.#third)) !== 0
    );
  }

  /** Whether all concepts are in the other, too. */
  isWithin(other: ConceptSet): boolean {
    return (
      ((this.#first & ~other.#first) | (this.#second & ~other.#second) | (this.#third & ~other.#third)) === 0
    );
  }
}
