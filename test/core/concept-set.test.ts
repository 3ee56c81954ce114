import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConceptSet, MOST_CONCEPTS } from '../../src/core/lexicon/concept-set.ts';
import { CONCEPTS, type Concept } from '../../src/core/lexicon/concepts.ts';

const ALL = Object.keys(CONCEPTS) as Concept[];
const concepts = fc.uniqueArray(fc.constantFrom(...ALL));

describe('a set of concepts', () => {
  it('has room for all that there are', () => {
    expect(ALL.length).toBeLessThanOrEqual(MOST_CONCEPTS);
  });

  it('has what it was made of, and nothing else', () => {
    fc.assert(
      fc.property(concepts, list => {
        const set = ConceptSet.of(...list);
        expect(ALL.filter(concept => set.has(concept)).sort()).toEqual([...list].sort());
      }),
    );
  });

  it('is made of other sets, too, and grows by them', () => {
    fc.assert(
      fc.property(concepts, concepts, (a, b) => {
        const both = ALL.filter(concept => a.includes(concept) || b.includes(concept));
        const grown = ConceptSet.of(...a);
        grown.add(ConceptSet.of(...b));
        for (const set of [grown, ConceptSet.of(ConceptSet.of(...a), ...b)])
          expect(ALL.filter(concept => set.has(concept))).toEqual(both);
      }),
    );
  });

  it('meets, lies within and goes without others as sets do', () => {
    fc.assert(
      fc.property(concepts, concepts, (a, b) => {
        const [one, other] = [ConceptSet.of(...a), ConceptSet.of(...b)];
        const rest = one.without(other);
        expect(one.meets(other)).toBe(a.some(concept => b.includes(concept)));
        expect(one.isWithin(other)).toBe(a.every(concept => b.includes(concept)));
        expect(ALL.filter(concept => rest.has(concept)).sort()).toEqual(
          a.filter(concept => !b.includes(concept)).sort(),
        );
      }),
    );
  });
});
