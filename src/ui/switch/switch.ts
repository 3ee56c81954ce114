import { element } from '../element.ts';

export interface SwitchWords {
  /** Unique in its document. */
  readonly id: string;
  readonly label: string;
  /** What the switch is about, where the label does not say. */
  readonly scope?: string;
}

/** The label stays as it is; the switch's state tells on from off. */
export function drawSwitch(
  document: Document,
  { id, label, scope }: SwitchWords,
  isOn: boolean,
  onSwitch: (on: boolean) => void,
): HTMLButtonElement {
  const name = element(document, 'span', '', label);
  name.id = `${id}-label`;
  const words = element(document, 'span', '', name);
  const button = element(document, 'button', 'switch', words, element(document, 'span', 'track'));
  button.id = id;
  button.type = 'button';
  button.setAttribute('role', 'switch');
  button.setAttribute('aria-checked', String(isOn));
  button.setAttribute('aria-labelledby', name.id);
  if (scope !== undefined) {
    const about = element(document, 'span', 'scope', scope);
    about.id = `${id}-scope`;
    words.append(about);
    button.setAttribute('aria-describedby', about.id);
  }
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-checked') !== 'true';
    button.setAttribute('aria-checked', String(on));
    onSwitch(on);
  });
  return button;
}
