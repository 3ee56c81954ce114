import { element } from '../element.ts';

/** A button's label, and the panel that it opens and closes. */
export interface Disclosure {
  readonly label: string;
  readonly panel: HTMLElement;
  readonly open: boolean;
}

/** Draws buttons beside each other for panels below them; who opens one has done with the others. */
export function drawDisclosures(document: Document, disclosures: readonly Disclosure[]): HTMLButtonElement[] {
  const buttons = disclosures.map(({ label, panel, open }) => {
    const button = element(document, 'button', 'disclosure', element(document, 'span', '', label));
    button.type = 'button';
    button.setAttribute('aria-controls', panel.id);
    show(button, panel, open);
    return button;
  });
  buttons.forEach((button, index) => {
    button.addEventListener('click', () => {
      const wasOpen = button.getAttribute('aria-expanded') === 'true';
      for (const [other, { panel }] of disclosures.entries()) {
        show(buttons[other], panel, other === index && !wasOpen);
      }
      if (!wasOpen) disclosures[index]?.panel.scrollIntoView({ block: 'nearest' });
    });
  });
  return buttons;
}

function show(button: HTMLElement | undefined, panel: HTMLElement, open: boolean): void {
  button?.setAttribute('aria-expanded', String(open));
  panel.hidden = !open;
}
