import type { Popup } from './browser.ts';
import { until } from './until.ts';

/** An expression that leaves a popup without a background that answers. */
export const BREAK = `void ((globalThis.browser ?? chrome).runtime.sendMessage = () => { throw new Error('gone'); })`;

export async function popupSays(popup: Popup, words: string): Promise<string> {
  return until(`a popup that says "${words}"`, async () => {
    const text = String(await popup.evaluate('document.body.innerText'));
    return text.includes(words) ? text : undefined;
  });
}

/** Clicks the popup's button, or its label, whose text holds `words`. */
export async function clickInPopup(popup: Popup, words: string, tag = 'button'): Promise<void> {
  await until(`a button "${words}"`, async () => {
    const find = `Array.from(document.querySelectorAll('${tag}')).find(button => button.innerText.includes(${JSON.stringify(words)}))`;
    return (
      (await popup.evaluate(`(button => (button?.click(), button !== undefined))(${find})`)) || undefined
    );
  });
}
