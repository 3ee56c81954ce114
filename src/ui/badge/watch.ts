export interface Moves {
  /** Anything may have moved. */
  all(): void;
  /** The window has another size, so that anything may stand elsewhere. */
  resized(): void;
  /** What this scroller holds has moved. */
  within(scroller: Node): void;
  /** The page was scrolled: only what sticks to the view has moved against it. */
  page(): void;
}

/** What can move elements without changing the document's text: late images, opened menus, wider windows. */
const STIRS = ['load', 'transitionend', 'animationend', 'toggle', 'scrollend'];

/** Reports moves until `signal` aborts. Nothing runs while the page is quiet. */
export function watchMoves(document: Document, moves: Moves, signal: AbortSignal): void {
  const view = document.defaultView as Window & typeof globalThis;
  const options = { capture: true, passive: true, signal };
  for (const type of STIRS) document.addEventListener(type, moves.all, options);
  view.addEventListener('resize', moves.resized, options);
  document.addEventListener(
    'scroll',
    ({ target }) => {
      if (target instanceof view.Element) moves.within(target);
      else moves.page();
    },
    options,
  );
  const sizes = new view.ResizeObserver(moves.all);
  sizes.observe(document.body);
  signal.addEventListener('abort', () => sizes.disconnect());
}
