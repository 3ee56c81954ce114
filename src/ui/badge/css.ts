/** Solid says headset, an outline says it is none, dashes say that we cannot tell. */
export const BADGE_CSS = `
:host {
  all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important; width: 0 !important;
  height: 0 !important; color-scheme: light dark !important; z-index: var(--level, 2) !important; contain: layout style !important;
}
.badge {
  all: unset; position: absolute; top: 0; left: 0; display: flex; gap: 5px; align-items: center;
  box-sizing: border-box; height: 24px; min-width: 24px; padding: 0 9px 0 7px; border: 1.5px solid var(--edge);
  border-radius: 12px; background: var(--paper); color: var(--ink); font: 650 12px/1 var(--font);
  letter-spacing: .005em; white-space: nowrap; cursor: pointer; user-select: none; -webkit-tap-highlight-color: transparent;
  box-shadow: 0 0 0 1px var(--paper), 0 1px 4px var(--shade);
}
.badge .icon { font-size: 15px; }
.badge .mic { color: var(--soft); font-weight: 450; }
.badge[data-class=headset] { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
.badge[data-class=headset] .mic { color: inherit; }
.badge[data-class=unclear] { border-style: dashed; }
.badge[data-tight] { padding: 0 3px; justify-content: center; }
.badge[data-tight] .word { display: none; }
.badge:hover, .badge[aria-expanded=true] { box-shadow: 0 0 0 1px var(--paper), 0 0 0 3px var(--edge); }
.badge[data-class=headset]:is(:hover, [aria-expanded=true]) { box-shadow: 0 0 0 1px var(--paper), 0 0 0 3px var(--accent); }
.badge:focus-visible { box-shadow: 0 0 0 1.5px var(--paper), 0 0 0 4px var(--focus); }
.badge[data-away] { visibility: hidden; }
@media (forced-colors: active) {
  .badge { forced-color-adjust: none; }
  .badge:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
}
@media (pointer: coarse) { .badge::after { content: ""; position: absolute; inset: -8px; } }
@media (prefers-reduced-motion: no-preference) {
  .badge { transition: opacity .15s; }
  @starting-style { .badge { opacity: 0; } }
}
@media print { :host { display: none !important; } }
`;
