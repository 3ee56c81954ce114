import { describe, expect, it } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import type { Choice, Product } from '../../src/core/model.ts';

const version = (chosen?: string): Choice => ({
  label: 'Version',
  options: ['With mic', 'Without mic'],
  ...(chosen && { chosen }),
});

function judge(product: Partial<Product>) {
  const verdict = classify({ title: 'Harbor Studio over-ear headphones', lang: 'en', ...product });
  return [verdict.class, verdict.microphone, verdict.missing.includes('variant')];
}

describe('a choice', () => {
  it('made says what is bought, whatever the specifications say of all variants', () => {
    const specs = [{ label: 'Microphone', value: 'Yes' }];
    expect(judge({ specs, choices: [version('Without mic')] })).toEqual(['headphones', 'none', false]);
    expect(judge({ choices: [version('With mic')] })).toEqual(['headphones', 'inline', false]);
  });

  it('made is quoted as a row of its own', () => {
    const verdict = classify({
      title: 'Harbor Studio over-ear headphones',
      choices: [{ label: 'Microphone', options: ['None', 'Boom'], chosen: 'Boom' }],
      lang: 'en',
    });
    expect(verdict).toMatchObject({ class: 'headset', microphone: 'boom', confidence: 'certain' });
    expect(verdict.for[0]).toMatchObject({ field: 'specs', label: 'Microphone', quote: 'Microphone: Boom' });
  });

  it('made settles what the title leaves open', () => {
    const title = 'KZ ZS10 Pro in-ear monitor, with mic / no mic';
    expect(judge({ title, choices: [version('With mic')] })).toEqual(['earbuds', 'inline', false]);
    expect(judge({ title, choices: [version()] })).toEqual(['earbuds', 'unknown', true]);
  });

  it('not made leaves the microphone open', () => {
    expect(judge({ choices: [version()] })).toEqual(['headphones', 'unknown', true]);
    expect(judge({ choices: [version()], specs: [{ label: 'Microphone', value: 'Yes' }] })).toEqual([
      'headphones',
      'unknown',
      true,
    ]);
  });

  it('not made leaves the class open where an option has a boom', () => {
    const choices = [{ label: 'Option', options: ['Harbor Studio', 'Harbor Studio, with boom microphone'] }];
    expect(judge({ choices })).toEqual(['unclear', 'unknown', true]);
    expect(judge({ choices, specs: [{ label: 'Microphone', value: 'Boom' }] })).toEqual([
      'headset',
      'boom',
      false,
    ]);
  });

  it('not made leaves the form open where options are worn in different ways', () => {
    const choices = [{ label: 'Style', options: ['In-ear', 'Over-ear'] }];
    const verdict = classify({ title: 'Harbor Studio headphones', lang: 'en', choices });
    expect([verdict.form, verdict.missing.includes('variant')]).toEqual(['unknown', true]);
  });

  it('of colours says nothing', () => {
    const choices = [{ label: 'Colour', options: ['Black', 'White'] }];
    const specs = [{ label: 'Microphone', value: 'Built-in' }];
    expect(judge({ choices, specs })).toEqual(['headphones', 'built-in', false]);
  });

  it('never makes another thing of the product by what could be chosen', () => {
    const choices = [{ label: 'Bundle', options: ['Headphones only', 'Spare ear pads for headphones'] }];
    expect(judge({ choices })[0]).toBe('headphones');
  });
});
