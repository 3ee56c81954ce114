/** What a card and the popup's product view share. */
export const CARD_CSS = `
.verdict { display: grid; gap: 12px; color: var(--ink); font: 400 14px/1.45 var(--font); overflow-wrap: anywhere; }
:where(.verdict :is(h2, p, blockquote, figure, ul)) { margin: 0; padding: 0; font: inherit; }
.verdict .head { display: flex; gap: 12px; align-items: center; }
.verdict h2 { font-size: 16px; font-weight: 650; line-height: 1.3; text-wrap: balance; }
.verdict .line, .verdict .place, .verdict .aside { color: var(--soft); font-size: 12.5px; }
.quote {
  padding: 8px 12px 9px; border-inline-start: 3px solid var(--mark); border-start-end-radius: 8px;
  border-end-end-radius: 8px; background: var(--wash);
}
.quote mark {
  background: none; color: inherit; font-weight: 650; text-decoration: underline 2px var(--mark);
  text-underline-offset: 3px; text-decoration-skip-ink: none;
}
.verdict .quotes { display: grid; gap: 8px; }
.quote .place { margin-top: 2px; }
.quote.passed { border-inline-start: 3px dotted var(--edge); }
.verdict details { border-top: 1px solid var(--line); margin-bottom: -4px; }
.verdict summary {
  display: flex; gap: 6px; align-items: center; min-height: 24px; padding: 8px 0 4px; color: var(--soft);
  font-size: 12.5px; cursor: pointer; list-style: none;
}
.verdict summary::-webkit-details-marker { display: none; }
.verdict summary::after {
  content: ""; width: 5px; height: 5px; margin-top: -3px; border: solid currentColor; border-width: 0 1.5px 1.5px 0;
  rotate: 45deg;
}
.verdict [open] > summary::after { margin-top: 3px; rotate: 225deg; }
.verdict summary:hover { color: var(--ink); }
.verdict summary:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
.verdict :is(p, li) { text-wrap: pretty; }
.verdict ul { display: grid; gap: 6px; padding: 4px 0 6px; list-style: none; font-size: 13px; }
`;

/**
 * The card over a shop's page: in the top layer, beside its badge, on whichever side has room. By anchor(), not by
 * position-area, whose fallbacks Firefox 153 misplaces in right-to-left pages.
 */
export const FLOATING_CARD_CSS = `
.peg { position: absolute; anchor-name: --badge; pointer-events: none; }
.card {
  position: fixed; position-anchor: --badge; inset: auto; top: anchor(bottom); left: anchor(left);
  position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
  position-visibility: anchors-visible; box-sizing: border-box; width: 336px;
  max-width: calc(100vw - 16px); max-height: calc(50vh - 28px); margin: 6px 0; padding: 16px; overflow: auto;
  overscroll-behavior: contain; border: 1px solid var(--line); border-radius: 12px; background: var(--paper);
  box-shadow: 0 1px 2px var(--shade), 0 8px 28px -6px var(--shade); outline: none; text-align: start;
}
.card[data-rtl] { left: auto; right: anchor(right); }
.card:focus-visible { outline: 2px solid var(--focus); outline-offset: -2px; }
@media (max-height: 460px) {
  .card, .card[data-rtl] {
    inset: auto 8px 8px; width: auto; max-width: 420px; max-height: calc(100vh - 16px); margin: 0 auto;
  }
}
@media (prefers-reduced-motion: no-preference) {
  .card { transition: opacity .12s; }
  @starting-style { .card:popover-open { opacity: 0; } }
}
@media print { .card { display: none !important; } }
`;
