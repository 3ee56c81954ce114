const known = new WeakMap<Element, { title: string; key: string }>();
let count = 0;

/** The element's key: the same as long as it shows the same product, new once a recycled element shows another. */
export function keyOf(element: Element, title: string): string {
  const before = known.get(element);
  if (before?.title === title) return before.key;
  const key = `i${++count}`;
  known.set(element, { title, key });
  return key;
}
