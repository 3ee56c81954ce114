import { parentOf, precedes } from '../roots.ts';

/** Keeps chosen elements apart: none may hold another. */
export class Room {
  readonly #taken = new Set<Element>();
  readonly #above = new Set<Element>();

  has(element: Element): boolean {
    return this.#taken.has(element);
  }

  isFree(element: Element): boolean {
    return !this.#above.has(element) && !this.holds(element);
  }

  /** Whether an element is, or lies in, a chosen one. */
  holds(element: Element): boolean {
    for (let node: Element | null = element; node; node = parentOf(node))
      if (this.#taken.has(node)) return true;
    return false;
  }

  /** The first chosen element behind another; for elements taken in page order. */
  firstAfter(element: Element): Element | undefined {
    for (const chosen of this.#taken) if (precedes(element, chosen)) return chosen;
    return undefined;
  }

  take(element: Element): void {
    this.#taken.add(element);
    for (let node = element.parentElement; node && !this.#above.has(node); node = node.parentElement)
      this.#above.add(node);
  }
}
