export const ICON_CSS = `
.icon {
  flex: none; width: 1em; height: 1em; fill: none; stroke: currentColor; stroke-width: 2;
  stroke-linecap: round; stroke-linejoin: round;
}
.disc {
  flex: none; display: grid; place-items: center; box-sizing: border-box; width: 36px; height: 36px;
  border: 1.5px solid var(--edge); border-radius: 50%; background: var(--paper); color: var(--ink); font-size: 20px;
}
.disc[data-class=headset] { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
.disc[data-class=unclear] { border-style: dashed; }
`;
