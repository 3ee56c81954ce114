import { element } from './element.ts';

/** A button of our own pages; `run` is told which one was clicked. */
export function drawButton(
  document: Document,
  className: string,
  label: string,
  run: (button: HTMLButtonElement) => void,
): HTMLButtonElement {
  const button = element(document, 'button', className, label);
  button.type = 'button';
  button.addEventListener('click', () => run(button));
  return button;
}
