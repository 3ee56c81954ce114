/** What jsdom lacks, in the smallest form that tests can drive: nothing here measures or draws. */

export interface FakeView {
  /** Reports where elements are, as a browser would with its next frame; all near the view. */
  report(...targets: readonly Element[]): void;
  /** Reports that elements are far from the view. */
  reportFar(...targets: readonly Element[]): void;
  readonly observed: ReadonlySet<Element>;
}

export const TILE = { x: 100, y: 200, width: 200, height: 300 };

export function fakeView(): FakeView {
  const observed = new Set<Element>();
  let callback: IntersectionObserverCallback = () => {};
  let observer: IntersectionObserver;

  class FakeIntersectionObserver {
    constructor(given: IntersectionObserverCallback) {
      callback = given;
      observer = this as unknown as IntersectionObserver;
    }
    observe(target: Element): void {
      observed.add(target);
    }
    unobserve(target: Element): void {
      observed.delete(target);
    }
    disconnect(): void {
      observed.clear();
    }
  }
  class FakeResizeObserver {
    observe(): void {}
    disconnect(): void {}
  }
  Object.assign(window, {
    IntersectionObserver: FakeIntersectionObserver,
    ResizeObserver: FakeResizeObserver,
    PointerEvent: MouseEvent,
  });
  Object.assign(Element.prototype, { checkVisibility: () => true, scrollIntoView: () => {} });
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      this.dataset.open = '';
    },
    hidePopover(this: HTMLElement) {
      delete this.dataset.open;
    },
  });
  // As if all focus came by the keyboard; jsdom sees none of it within a shadow root.
  Object.assign(HTMLButtonElement.prototype, {
    matches(this: HTMLElement, selector: string) {
      if (selector !== ':focus-visible') return Element.prototype.matches.call(this, selector);
      return (this.getRootNode() as ShadowRoot).activeElement === this;
    },
  });
  const words = new DOMRect(TILE.x, TILE.y, 50, 20);
  Object.assign(Range.prototype, { getClientRects: () => [words], getBoundingClientRect: () => words });
  Object.assign(Document.prototype, { elementsFromPoint: () => [] });

  const rect = new DOMRect(TILE.x, TILE.y, TILE.width, TILE.height);
  HTMLAnchorElement.prototype.getBoundingClientRect = () => rect;
  const nothing = new DOMRect(0, 0, 0, 0);
  /** Links have a box; anything else is as if it had `display: contents`. */
  const boxOf = (target: Element) =>
    target instanceof HTMLAnchorElement || target.tagName === 'BODY' ? rect : nothing;
  const record = (target: Element, isIntersecting: boolean) =>
    ({
      target,
      isIntersecting,
      boundingClientRect: boxOf(target),
      intersectionRect: boxOf(target),
      rootBounds: new DOMRect(0, 0, 1000, 1000),
    }) as unknown as IntersectionObserverEntry;
  const send = (targets: readonly Element[], near: boolean) =>
    callback(
      targets.filter(target => observed.has(target)).map(target => record(target, near)),
      observer,
    );
  return {
    observed,
    report: (...targets) => send(targets, true),
    reportFar: (...targets) => send(targets, false),
  };
}
