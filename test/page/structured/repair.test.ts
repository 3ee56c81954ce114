import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLoose } from '../../../src/page/structured/repair.ts';

describe('parseLoose', () => {
  it.each([
    ['trailing commas', '{"a":[1,2,],"b":{"c":1,},}', { a: [1, 2], b: { c: 1 } }],
    ['a trailing semicolon', '{"a":1};\n', { a: 1 }],
    ['raw line breaks and tabs in a string', '{"a":"one\ntwo\tthree"}', { a: 'one\ntwo\tthree' }],
    ['escapes that JSON does not know', String.raw`{"a":"it\'s 5\x"}`, { a: String.raw`it's 5\x` }],
    [
      'comments outside strings only',
      '/* v2 */{"a":"http://x//y", // why\n"b":"/* no */"}',
      { a: 'http://x//y', b: '/* no */' },
    ],
    ['an HTML comment around it', '<!-- {"a":1} -->', { a: 1 }],
    ['CDATA behind line comments', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['HTML-escaped quotes', '{&quot;a&quot;:&quot;x &amp; y&quot;}', { a: 'x & y' }],
  ])('mends %s', (_, text, value) => {
    expect(parseLoose(text)).toEqual(value);
  });

  it.each(['', '{', '{"a":', 'var x = 1', '{"a" "b"}', '"unterminated'])('gives up on %j', text => {
    expect(() => parseLoose(text)).toThrow(SyntaxError);
  });

  it('leaves what is valid as it is', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        expect(parseLoose(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('mends any value that themes broke by comments, commas and semicolons', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), values => {
        const broken = `/* theme */[${values.map(value => `${JSON.stringify(value)},`).join('\n')}];`;
        const whole = JSON.parse(JSON.stringify(values));
        expect(parseLoose(values.length === 0 ? '/**/[]' : broken)).toEqual(whole);
      }),
    );
  });

  it('throws nothing but SyntaxErrors', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      ',',
      ':',
      '/*',
      '*/',
      '//',
      '\n',
      'a',
      '&quot;',
      '<!--',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), parts => {
        try {
          parseLoose(parts.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError);
        }
      }),
    );
  });
});
