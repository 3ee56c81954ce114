import type { Messages } from '../../platform/messages.ts';

type Evidence = Messages['evidence']['answer'];

/**
 * The text of a report, as JSON: what the page says about one product and what came of it. Without addresses of any
 * kind, also in the page's words, and without what names the shop's page.
 */
export function reportText({ product, verdict, trace }: Evidence, version: string): string {
  const { url, site, ...said } = product;
  const found = { version, product: said, verdict, trace };
  const hide = (_: string, value: unknown) => (typeof value === 'string' ? withoutAddresses(value) : value);
  return `${JSON.stringify(found, hide, 2)}\n`;
}

/** Pages and mailboxes. */
function withoutAddresses(text: string): string {
  return text
    .replace(/\b[a-z][a-z0-9+.-]{1,20}:\/\/\S+|\bwww\.\S+/gi, '…')
    .replace(/[^\s@<>()"]{1,64}@[^\s@<>()"]{1,200}\.[a-z]{2,}/gi, '…');
}
