import type { Messages } from '../../platform/messages.ts';

type Evidence = Messages['evidence']['answer'];

/**
 * The text of a report, as JSON: what the page says about one product and what came of it. Without addresses, and
 * without what names the shop's page.
 */
export function reportText({ product, verdict, trace }: Evidence, version: string): string {
  const { url, site, ...said } = product;
  const found = { version, product: said, verdict, trace: trace.map(withoutAddresses) };
  return `${JSON.stringify(found, null, 2)}\n`;
}

function withoutAddresses(line: string): string {
  return line.replace(/\b[a-z][a-z0-9+.-]*:\/\/\S+/gi, '…');
}
