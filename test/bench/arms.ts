import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backgroundOf, type Chromium, launchChromium } from '../browser/harness/chromium.ts';
import { KNOWN_SHOP } from '../browser/harness/internet.ts';
import { extensionFor } from '../commands/extension.ts';

/** Ours; the same with empty page scripts; and the least that anything reading tiles must do. */
export const ARMS = ['ours', 'empty', 'plain'] as const;
export type ArmName = (typeof ARMS)[number];

export interface Arm {
  readonly name: ArmName;
  readonly chromium: Chromium;
  readonly close: () => Promise<void>;
}

const PAGE_SCRIPTS = ['gate.js', 'annotator.js', 'badges.js'];
const PLAIN_GATE = `{
  let text = 0;
  for (const tile of document.querySelectorAll('.card')) text += tile.textContent.length;
}`;

export async function openArm(name: ArmName, proxyPort: number): Promise<Arm> {
  const extension = extensionFor('chrome', [`${KNOWN_SHOP}/*`]);
  if (name !== 'ours') emptyPageScripts(extension, name === 'plain' ? PLAIN_GATE : '');
  const chromium = await launchChromium({
    extension,
    args: [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'],
  });
  await backgroundOf(chromium);
  return {
    name,
    chromium,
    async close() {
      await chromium.browser.close();
      rmSync(extension, { recursive: true });
    },
  };
}

function emptyPageScripts(extension: string, gate: string): void {
  for (const name of PAGE_SCRIPTS)
    writeFileSync(join(extension, 'src', name), name === 'gate.js' ? gate : '');
}
