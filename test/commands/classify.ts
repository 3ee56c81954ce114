import { createInterface } from 'node:readline';
import { classify } from '../../src/core/classify.ts';
import { readLine } from './lines.ts';

/** Reads products from standard input and prints one verdict a line. @returns the exit status. */
export async function main(): Promise<number> {
  let status = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { id, product } = readLine(line);
      console.log(JSON.stringify({ id, ...classify(product) }));
    } catch (error) {
      status = 1;
      console.log(
        JSON.stringify({ line: number, error: error instanceof Error ? error.message : String(error) }),
      );
    }
  }
  return status;
}
