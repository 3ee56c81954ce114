import type messages from '../_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Gives the text of a key in the user's language, `$1` … `$9` replaced by the substitutions. */
export type Translate = (key: MessageKey, substitutions?: string[]) => string;

/** Translates without a browser, from the content of a messages.json: for commands and tests. */
export function translator(texts: Readonly<Record<MessageKey, { readonly message: string }>>): Translate {
  return (key, substitutions = []) =>
    texts[key].message.replace(/\$([1-9])/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
}
