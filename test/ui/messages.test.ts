import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../src/_locales/en/messages.json' with { type: 'json' };

const sources = sourceFiles()
  .map(file => readFileSync(file, 'utf8'))
  .join('\n');

/** Keys as sources name them: whole, in the manifest's way, or as a template's beginning. */
const named = new Set([...sources.matchAll(/['"`](?:__MSG_)?(\w+?)(?:__)?['"`]/g)].map(match => match[1]));
const beginnings = [...sources.matchAll(/`(\w+_)\$\{/g)].map(match => String(match[1]));

describe('the interface’s texts', () => {
  it.each(Object.keys(messages))('%s is used', key => {
    expect(named.has(key) || beginnings.some(beginning => key.startsWith(beginning))).toBe(true);
  });

  it('say things calmly', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message, key).not.toMatch(/[!%]|'|"/);
    }
  });
});

function sourceFiles(): string[] {
  return ['src', 'manifest'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .map(name => `${folder}/${name}`),
  );
}
