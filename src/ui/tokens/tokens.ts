/** The palette, by scheme. Text and its ground keep 4.5:1, lines that carry meaning 3:1; a test counts. */
export const PALETTE = {
  light: {
    ink: '#17211c',
    soft: '#55605a',
    line: '#d9e0dc',
    edge: '#6f7b75',
    paper: '#ffffff',
    wash: '#f2f5f3',
    accent: '#0f6b4a',
    'on-accent': '#ffffff',
    mark: '#0f6b4a',
    focus: '#1257c9',
    shade: 'rgb(16 32 24 / .18)',
  },
  dark: {
    ink: '#e9efeb',
    soft: '#a7b3ad',
    line: '#37423c',
    edge: '#87948d',
    paper: '#1a201d',
    wash: '#242c28',
    accent: '#4cc38a',
    'on-accent': '#07140e',
    mark: '#4cc38a',
    focus: '#8ab4ff',
    shade: 'rgb(0 0 0 / .55)',
  },
} as const;

type Token = keyof (typeof PALETTE)['light'];

/** Declares the tokens for a scope such as `:host` or `:root`. */
export function tokenCss(scope: string): string {
  return `
${scope} {
  color-scheme: light dark !important;
  ${declare(token => `light-dark(${PALETTE.light[token]}, ${PALETTE.dark[token]})`)}
  --font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
@media (prefers-contrast: more) {
  ${scope} { --soft: var(--ink); --line: var(--edge); --edge: var(--ink); }
}
@media (forced-colors: active) {
  ${scope} {
    --ink: CanvasText; --soft: CanvasText; --line: CanvasText; --edge: CanvasText;
    --paper: Canvas; --wash: Canvas; --accent: CanvasText; --on-accent: Canvas;
    --mark: CanvasText; --focus: Highlight;
  }
}`;
}

function declare(value: (token: Token) => string): string {
  return (Object.keys(PALETTE.light) as Token[]).map(token => `--${token}: ${value(token)};`).join(' ');
}
