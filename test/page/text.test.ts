import { describe, expect, it } from 'vitest';
import { clean, linesOf, stripMarkup, textOf } from '../../src/page/text.ts';
import { documentOf } from './zoo.ts';

const body = (html: string) => documentOf(`<body>${html}`).body;

describe('textOf', () => {
  it.each([
    ['parts blocks but not words', '<div>In</div><div>Ear <b>bu</b>ds<br>x</div>', 'In Ear buds x'],
    ['drops invisible characters', 'Kopf\u00adhörer\u200b \u200eA\u00a0B', 'Kopfhörer A B'],
    [
      'passes over what is not shown',
      '<p hidden>a</p><script>b</script><p style="display: none">c</p><template>d</template>e',
      'e',
    ],
    [
      'passes over screen reader text',
      'Title<span class="s-clipped clipped">Opens in a new window</span>',
      'Title',
    ],
    ['reads closed tab panels', '<div role="tabpanel" hidden>a</div>', 'a'],
  ])('%s', (_, html, text) => {
    expect(textOf(body(html))).toBe(text);
  });

  it('stops at its limit, however deep the page', () => {
    expect(textOf(body(`<p>${'x'.repeat(500)}</p><p>y</p>`), 100)).toBe('x'.repeat(99));
    expect(textOf(body(`${'<div>'.repeat(400)}deep`))).toBe('');
  });
});

it('linesOf gives a line for each block and leaves out refused parts', () => {
  const lines = linesOf(
    body('<h2>A</h2><p>b\nc</p><aside>d</aside><ul><li>e<li>f</ul>'),
    1_000,
    part => part.tagName !== 'ASIDE',
  );
  expect(lines).toBe('A\nb c\ne\nf');
});

it('stripMarkup leaves text that only looks like markup', () => {
  expect(stripMarkup('5 < 6 &amp; 7 > 6')).toBe('5 < 6 & 7 > 6');
  expect(clean(' a\n b ')).toBe('a b');
});
