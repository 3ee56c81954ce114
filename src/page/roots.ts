import { LAYER } from './life/layer.ts';

/** Elements passed between two rests of the search. */
const PIECE = 3_000;
const DISCONNECTED = 1;
const FOLLOWING = 4;
const known = new WeakMap<ParentNode, ParentNode[]>();

/** Finds the document's open shadow roots, in which whole shops live; they count until it is called again. */
export function* findRoots(document: Document): Generator<undefined, void> {
  const roots: ParentNode[] = [document];
  let count = 0;
  for (const root of roots) {
    const walker = document.createTreeWalker(root, 1);
    // Each question to the browser counts: this is asked of every element of the page.
    for (let element = walker.nextNode(); element; element = walker.nextNode()) {
      const { shadowRoot } = element as Element;
      if (shadowRoot && (element as Element).localName !== LAYER) roots.push(shadowRoot);
      if (++count % PIECE === 0) yield;
    }
  }
  known.set(document, roots);
}

/** The document and the shadow roots found in it. */
export function rootsOf(document: Document): readonly ParentNode[] {
  return known.get(document) ?? [document];
}

/** What a selector finds in an element, or in a document and all its shadow roots. */
export function queryAll(within: ParentNode, selector: string): Element[] {
  return (known.get(within) ?? [within]).flatMap(root => [...root.querySelectorAll(selector)]);
}

/** The element around, also over the border of a shadow root. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element) ?? null;
}

/** Whether one element stands before another, wherever the two live. */
export function precedes(one: Element, other: Element): boolean {
  const order = one.compareDocumentPosition(other);
  if ((order & DISCONNECTED) === 0) return (order & FOLLOWING) !== 0;
  for (let a: Element | undefined = one; a; a = hostOf(a)) {
    for (let b: Element | undefined = other; b; b = hostOf(b)) {
      if (a.getRootNode() === b.getRootNode()) return (a.compareDocumentPosition(b) & FOLLOWING) !== 0;
    }
  }
  return false;
}

function hostOf(element: Element): Element | undefined {
  return (element.getRootNode() as Partial<ShadowRoot>).host;
}
