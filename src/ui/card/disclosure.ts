import { element } from '../element.ts';

/** A button that opens and closes a panel beside it. */
export function drawDisclosure(
  document: Document,
  label: string,
  panel: HTMLElement,
  open: boolean,
): HTMLButtonElement {
  const button = element(document, 'button', 'disclosure', element(document, 'span', '', label));
  button.type = 'button';
  button.setAttribute('aria-controls', panel.id);
  const show = (shown: boolean) => {
    panel.hidden = !shown;
    button.setAttribute('aria-expanded', String(shown));
  };
  button.addEventListener('click', () => show(button.getAttribute('aria-expanded') !== 'true'));
  show(open);
  return button;
}
