import { createInterface } from 'node:readline';
import messages from '../../src/_locales/en/messages.json';
import { classify } from '../../src/core/classify.ts';
import { translator } from '../../src/ui/translate.ts';
import { explain } from '../../src/ui/words.ts';
import { readLine } from './lines.ts';

const t = translator(messages);

/** Reads products from standard input and prints one verdict a line. @returns the exit status. */
export async function main(): Promise<number> {
  let status = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { id, product } = readLine(line);
      const verdict = classify(product);
      console.log(JSON.stringify({ id, ...verdict, explanation: explain(verdict, t) }));
    } catch (error) {
      status = 1;
      console.log(
        JSON.stringify({ line: number, error: error instanceof Error ? error.message : String(error) }),
      );
    }
  }
  return status;
}
