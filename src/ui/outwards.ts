/** Deeper than any page is nested. */
const DEEPEST = 500;

/**
 * The element and those around it, up to the document's. A form answers for its own properties with its fields: one
 * named "parentElement" would lead round and round.
 */
export function* outwards(element: Element | null): Generator<Element, undefined> {
  let at = element;
  for (let level = 0; at && level < DEEPEST; level++) {
    yield at;
    at = at.parentElement;
  }
}
