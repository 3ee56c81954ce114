/** Keeps chosen elements apart: none may hold another. */
export class Room {
  readonly #taken = new Set<Element>();
  readonly #above = new Set<Element>();

  isFree(element: Element): boolean {
    return !this.#above.has(element) && !this.holds(element);
  }

  /** Whether an element is, or lies in, a chosen one. */
  holds(element: Element): boolean {
    for (let node: Element | null = element; node; node = node.parentElement)
      if (this.#taken.has(node)) return true;
    return false;
  }

  /** Whether a chosen element lies in this one. */
  isAbove(element: Element): boolean {
    return this.#above.has(element);
  }

  take(element: Element): void {
    this.#taken.add(element);
    for (let node = element.parentElement; node && !this.#above.has(node); node = node.parentElement)
      this.#above.add(node);
  }
}
