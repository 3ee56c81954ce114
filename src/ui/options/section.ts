import { element } from '../element.ts';

/** One subject of the options page, named beside or above it. */
export function drawSection(
  document: Document,
  name: string,
  ...parts: readonly (HTMLElement | undefined)[]
): HTMLElement {
  const present = parts.filter(part => part !== undefined);
  const body = element(document, 'div', 'body', ...present);
  return element(document, 'section', '', element(document, 'h2', '', name), body);
}
