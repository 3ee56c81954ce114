import { describe, expect, it } from 'vitest';
import { brand, type KnownModel } from '../../src/core/models/format.ts';
import { brands } from '../../src/core/models/index.ts';
import { findNames } from '../../src/core/models/recognise.ts';
import { SEPARATOR } from '../../src/core/text/characters.ts';
import { foldTerm, prepare } from '../../src/core/text/text.ts';

const squeeze = (text: string) => String.fromCharCode(...foldTerm(text).filter(unit => unit !== SEPARATOR));
const found = (title: string, brandField = '') =>
  findNames(prepare(title), brandField).models.map(hit => hit.model);
const names = (title: string, brandField = '') => found(title, brandField).map(model => model.name);
/** A line may be told under two brands, as Edifier's Hecate is. */
const sameFacts = (a: KnownModel, b: KnownModel) =>
  a.form === b.form && a.microphone === b.microphone && a.purpose === b.purpose;

describe('the tables', () => {
  it('hold as many brands and models as the README says', () => {
    expect(brands.length).toBeGreaterThanOrEqual(250);
    expect(brands.reduce((sum, { models }) => sum + models.length, 0)).toBeGreaterThanOrEqual(2500);
  });

  it('give no alias to two models of a brand', () => {
    for (const { name, models } of brands) {
      const aliases = models.flatMap(model => model.aliases.map(alias => squeeze(alias.text)));
      expect(
        aliases.filter((alias, i) => aliases.indexOf(alias) !== i),
        name,
      ).toEqual([]);
    }
  });

  it('give no name that stands alone to two brands', () => {
    const owners = new Map<string, Set<string>>();
    for (const { name, models } of brands) {
      for (const { aliases } of models) {
        for (const { text, alone } of aliases)
          if (alone) owners.set(squeeze(text), (owners.get(squeeze(text)) ?? new Set()).add(name));
      }
    }
    expect(
      [...owners]
        .filter(([, names]) => names.size > 1)
        .map(([alias, names]) => `${alias}: ${[...names].join(', ')}`),
    ).toEqual([]);
  });

  it('reach every model by its first name', () => {
    const lost = brands.flatMap(({ name, models }) =>
      models
        .filter(
          model => !found(`${name} ${model.aliases[0]?.text}`, name).some(other => sameFacts(other, model)),
        )
        .map(model => model.name),
    );
    expect(lost).toEqual([]);
  });
});

describe('finding', () => {
  it.each([
    ['Sony WH-1000XM5 Wireless', 'Sony WH-1000XM5'],
    ['sony wh 1000 xm5', 'Sony WH-1000XM5'],
    ['SONY WH1000XM5/B schwarz', 'Sony WH-1000XM5'],
    ['Sony WH1000XM5H', 'Sony WH-1000XM5'],
    ['HyperX Cloud Earbuds II', 'HyperX Cloud Earbuds II'],
    ['Nothing Ear (a) White', 'Nothing Ear (a)'],
    ['Apple AirPods Max', 'Apple AirPods Max'],
  ])('%s is %s', (title, name) => expect(names(title)).toEqual([name]));

  it('wants the brand for a name that others share', () => {
    expect(names('Cloud II Wireless')).toEqual([]);
    expect(names('Cloud II Wireless', 'HyperX')).toHaveLength(1);
  });

  it('takes no brand that is only another brand’s model for its vouch', () => {
    expect(names('Tenis Kappa Fútbol', 'Kappa')).toEqual([]);
    expect(names('Kappa gaming', 'Krom')).toEqual(['Krom Kappa']);
  });

  it('does not see a model in a longer number', () => {
    expect(names('Sony MDR-ZX1100')).not.toContain('Sony MDR-ZX110');
    expect(names('Sony MDR-ZX110AP')).toEqual(['Sony MDR-ZX110AP']);
  });

  it('does not depend on the text before', () => {
    names('a title that is much longer than the one that follows it and full of letters');
    expect(names('Sony WH1000XM5H')).toEqual(['Sony WH-1000XM5']);
  });
});

describe('a table that cannot be read', () => {
  it.each([
    ['X1 = over-ear built-in', 'purpose'],
    ['X1 = sideways built-in listening', 'form'],
    ['X1 over-ear built-in listening', 'form'],
  ])('%s is refused, naming the line', (line, what) => {
    expect(() => brand('B', [], line).models).toThrow(what);
    expect(() => brand('B', [], line).models).toThrow(line);
  });
});
