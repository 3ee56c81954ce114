// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { FieldName } from '../../../src/core/model.ts';
import { findWords } from '../../../src/ui/seek/find.ts';

const PAGE = `
  <nav>Headsets</nav>
  <nav>Audio › Headsets</nav>
  <h1>HyperX Cloud II</h1>
  <script>{"mic": "Mikrofon Mikrofonarm"}</script>
  <p>Mit <b>abnehmbarem</b>
     Mikrofon, schwarz</p>
  <table><tr><th>Mikrofon</th><td>Mikrofonarm,&nbsp;abnehmbar</td></tr></table>
  <p>No microphones here. ノイズキャンセリングマイク内蔵</p>
  <footer>HyperX Cloud II</footer>`;

const title = () => document.querySelector('h1') as Element;

function find(field: FieldName, quote: string, words = quote): Range[] {
  const at = quote.indexOf(words);
  return findWords(document.body, { field, quote, words: [at, at + words.length] }, title());
}

const texts = (ranges: readonly Range[]) => ranges.map(range => range.toString());
const around = ([first]: readonly Range[]) => first?.startContainer.parentElement?.localName;

beforeEach(() => {
  document.body.innerHTML = PAGE;
});

describe('words of a quote', () => {
  it('are found in a row of a table', () => {
    const found = find('specs', 'Mikrofon: Mikrofonarm, abnehmbar', 'Mikrofonarm');
    expect(texts(found)).toEqual(['Mikrofonarm']);
    expect(around(found)).toBe('td');
  });

  it('are found over elements, spaces and signs', () => {
    const [found] = find('description', 'Mit abnehmbarem Mikrofon', 'abnehmbarem Mikrofon');
    expect(found?.toString().replace(/\s+/g, ' ')).toBe('abnehmbarem Mikrofon');
  });

  it('are found within words of a script without spaces, and nowhere else within words', () => {
    expect(texts(find('description', 'マイク内蔵'))).toEqual(['マイク内蔵']);
    expect(find('description', 'microphone')).toEqual([]);
  });

  it('stand behind the title first, a breadcrumb’s before it', () => {
    expect(
      find('title', 'HyperX Cloud II').map(range => range.startContainer.parentElement?.localName),
    ).toEqual(['h1', 'footer']);
    expect(texts(find('breadcrumb', 'Headsets'))).toEqual(['Headsets', 'Headsets']);
  });

  it('are not found by themselves where the quote is not, nor in scripts', () => {
    expect(find('specs', 'Mikrofon: Galgenmikrofon, abnehmbar', 'abnehmbar')).toEqual([]);
    expect(find('description', '{"mic": "Mikrofon')).toEqual([]);
    expect(find('title', '…')).toEqual([]);
  });

  it('are not found in what we say of them ourselves', () => {
    const layer = document.createElement('true-headset-layer');
    layer.attachShadow({ mode: 'open' }).append('Mit Mikrofonarm zum Abnehmen');
    document.body.append(layer);
    expect(find('description', 'Mit Mikrofonarm zum Abnehmen')).toEqual([]);
  });

  it('are found in open shadow roots, also where the quote leaves them', () => {
    const host = document.createElement('product-specs');
    const inner = document.createElement('p');
    inner.textContent = 'Weight 320 g';
    host.attachShadow({ mode: 'open' }).append(inner);
    host.append('Boom: yes');
    document.body.append(host);
    expect(texts(find('specs', 'Weight: 320 g', '320 g'))).toEqual(['320 g']);
    expect(texts(find('description', '320 g Boom'))).toEqual(['320 g']);
  });
});
