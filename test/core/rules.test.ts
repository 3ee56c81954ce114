import { describe, expect, it } from 'vitest';
import { matches } from '../../src/core/matches.ts';
import { rules } from '../../src/core/rules/index.ts';
import type { Example } from '../../src/core/rules/rule.ts';
import { scan } from '../../src/core/scan.ts';

/** A rule's file is its documentation and its unit test: its own examples are run here. */
describe.each(rules.map(rule => [rule.id, rule] as const))('rule %s', (_, rule) => {
  it.each(rule.yes.map(example => [name(example), example]))('finds something in %s', (_title, example) => {
    expect(finds(rule.id, example)).not.toHaveLength(0);
  });

  it.each(rule.no.map(example => [name(example), example]))('finds nothing in %s', (_title, example) => {
    expect(finds(rule.id, example)).toHaveLength(0);
  });

  it('has examples for both and says something', () => {
    expect(rule.yes.length).toBeGreaterThan(0);
    expect(rule.no.length).toBeGreaterThan(0);
    expect(Object.keys(rule.says)).not.toHaveLength(0);
  });
});

it('a rule is named as its file', () => {
  const files = Object.entries(
    import.meta.glob<{ default?: { id: string } }>('../../src/core/rules/*.ts', { eager: true }),
  );
  for (const [file, { default: rule }] of files)
    if (rule) expect(file).toMatch(new RegExp(`/${rule.id}\\.ts$`));
});

function finds(rule: string, example: Example) {
  return matches(scan(product(example))).filter(match => match.rule === rule);
}

function product(example: Example) {
  return typeof example === 'string' ? { title: example, lang: 'en' } : { lang: 'en', ...example };
}

function name(example: Example): string {
  return typeof example === 'string' ? example : JSON.stringify(example);
}
