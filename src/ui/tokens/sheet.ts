/**
 * Gives a shadow root or a document its style. A constructed sheet is free of the page's content security
 * policy; where a browser refuses one made by a content script (Firefox), a style element does.
 */
export function addStyle(root: ShadowRoot | Document, css: string): void {
  const document = root.ownerDocument ?? (root as Document);
  try {
    const sheet = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    ('head' in root ? root.head : root).prepend(style);
  }
}
