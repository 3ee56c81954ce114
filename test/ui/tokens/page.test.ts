import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PALETTE } from '../../../src/ui/tokens/tokens.ts';

it('paints our own pages with the paper token before any script runs', () => {
  const css = readFileSync('src/ui/page.css', 'utf8');
  expect(css).toContain(`background: light-dark(${PALETTE.light.paper}, ${PALETTE.dark.paper});`);
});
