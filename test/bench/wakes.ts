import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openScanner, type Scan } from '../commands/scan/scanner.ts';

/** How the gate does on saved pages. */
export interface Wakes {
  readonly pages: number;
  /** Pages with audio wearables, and on how many of them the gate woke the annotator. */
  readonly wearing: number;
  readonly wornWakes: number;
  /** Pages without any on which it woke it in vain. */
  readonly vainWakes: number;
}

interface Expected {
  /** Name in the folder. */
  readonly file: string;
  readonly url: string;
  readonly main?: { readonly class: string } | null;
  readonly items: readonly unknown[];
}

/** `folder` holds saved pages, and an `expected.jsonl` that says for each what audio wearables stand on it. */
export async function wakesOn(folder: string): Promise<Wakes> {
  const lines = readFileSync(join(folder, 'expected.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Expected);
  const scanner = await openScanner();
  try {
    const scans: { wearables: boolean; scan: Scan }[] = [];
    for (const { file, url, main, items } of lines) {
      const { result } = await scanner.open({ file: join(folder, file), url });
      const wearables = items.length > 0 || (main?.class ?? 'other') !== 'other';
      scans.push({ wearables, scan: await result });
    }
    const count = (wearables: boolean, woke?: boolean) =>
      scans.filter(one => one.wearables === wearables && (woke === undefined || one.scan.gate === woke))
        .length;
    return {
      pages: scans.length,
      wearing: count(true),
      wornWakes: count(true, true),
      vainWakes: count(false, true),
    };
  } finally {
    await scanner.close();
  }
}
