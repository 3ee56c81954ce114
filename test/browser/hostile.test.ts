import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listing, TITLES } from './harness/listing.ts';
import { clickInPopup } from './harness/popups.ts';
import type { Shopper } from './harness/shopper.ts';
import { until } from './harness/until.ts';
import { BROWSERS, KNOWN_SHOP, openWorld, type World } from './harness/world.ts';

/** A popup tells what was read before it opened: it is opened again until it says all of these. */
const reads = (shopper: Shopper, ...words: readonly string[]) =>
  until(`a popup that says ${words}`, async () => {
    const text = await shopper.readsInPopup('demo-shop.test');
    return words.every(word => text.includes(word)) || undefined;
  });

describe.each(BROWSERS)('a page that means no good, in %s', name => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(name);
  });
  afterAll(() => world.close());

  const visits = (path: string, text: string, headers: Record<string, string> = {}) => {
    world.publish(path, { text, headers });
    return world.visit(KNOWN_SHOP + path);
  };
  const marksAll = async (shopper: Shopper) => {
    for (const title of TITLES) await shopper.waitsForBadge(title);
  };

  it('gets its markup shown as text, in card and popup', async () => {
    const evil = 'Jabra Evolve2 65 &lt;img src=x onerror="document.title=1"&gt; headset';
    const shopper = await visits('/markup', listing([evil, ...TITLES.slice(1)]));
    const badge = await shopper.waitsForBadge('Jabra Evolve2 65 <img');
    await shopper.clicks(badge);
    await shopper.waitsForCard('Headset');
    expect(await shopper.readsInPopup('<img src=x')).toContain('Jabra Evolve2 65 <img src=x');
    expect(await shopper.page.evaluate(() => document.querySelectorAll('[onerror]').length)).toBe(0);
    expect(await shopper.page.title()).not.toBe('1');
  });

  it('turns no writing round, and hides nothing in it', async () => {
    const turned = 'Jabra Evolve2\u200b\u00ad 65 \u202edooG';
    const shopper = await visits('/turned', listing([turned, ...TITLES.slice(1)]));
    expect(await shopper.waitsForBadge('Jabra Evolve2')).toMatchObject({ kind: 'headset' });
    await shopper.waitsForBadge('Sony WH-1000XM5');
  });

  it('may be as long as it likes, and as deep', async () => {
    const long = `Jabra Evolve2 65 ${'wireless '.repeat(120_000)}`;
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    const graph =
      '{"@context":"https://schema.org","@graph":[{"@id":"#a","@type":"Product","name":"A","isRelatedTo":{"@id":"#b"}},' +
      '{"@id":"#b","@type":"Product","name":"B","isRelatedTo":{"@id":"#a"}}],"__proto__":{"name":"polluted"},"constructor":{"prototype":{"name":"polluted"}}}';
    const head = [deep, graph, `{"@type":"Product","name":"${'x'.repeat(1_000_000)}"}`]
      .map(json => `<script type="application/ld+json">${json}</script>`)
      .join('');
    const shopper = await visits('/long', listing([long, ...TITLES.slice(1)], { head }));
    await shopper.waitsForBadge('Sony WH-1000XM5');
    expect(await shopper.page.evaluate(() => ({}) as { name?: string })).toEqual({});
  });

  it('cannot take the tools away by changing its own', async () => {
    const head = `<script>
      const wanted = /^(attachShadow|querySelector|append|prepend|before|after|remove|closest|matches|contains|observe|map|filter|find|some|every|push|join|slice|forEach|includes|sort|entries|addEventListener|getAttribute|then|replace|split|test|exec|getBoundingClientRect|showPopover)/;
      for (const name of Object.getOwnPropertyNames(window)) {
        const proto = /^[A-Z]/.test(name) && window[name]?.prototype;
        for (const key of proto ? Object.getOwnPropertyNames(proto) : []) try {
          if (wanted.test(key) && typeof proto[key] === 'function' && proto !== RegExp.prototype)
            proto[key] = () => { throw new Error('taken away') };
        } catch {}
      }
      JSON.parse = JSON.stringify = Array.from = Object.entries = () => { throw new Error('taken away') };
    </script>`;
    world.publish('/taken', { text: listing(TITLES, { head }) });
    const shopper = await world.visit(`${KNOWN_SHOP}/taken`);
    // To dim is offered only where badges stand.
    await reads(shopper, 'Sony WH-1000XM5', 'Dim what is not a headset');
  });

  it('gets no badges, and no loop, by making our element its own', async () => {
    const head = `<script>customElements.define('true-headset-layer', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'closed' }); }
      connectedCallback() { this.remove(); }
    })</script>`;
    const shopper = await visits('/defined', listing(TITLES, { head }));
    await reads(shopper, 'Sony WH-1000XM5');
    expect(await shopper.page.evaluate(() => document.querySelectorAll('.tile').length)).toBe(3);
  });

  it('leads nobody round in circles by the names of its fields', async () => {
    const names = 'parentElement firstChild nextSibling querySelectorAll textContent';
    const fields = names.replace(/\w+/g, '<input type="hidden" name="$&">');
    const text = listing(TITLES).replace('<ul>', `<form>${fields}<ul>`).replace('</ul>', '</ul></form>');
    const shopper = await visits('/circles', text);
    await reads(shopper, 'Nothing to mark here');
    expect(await shopper.page.evaluate(() => document.querySelectorAll('.tile').length)).toBe(3);
  });

  it('is told in a copied report of what could not be read', async () => {
    const head = `<script type="application/ld+json">{"@type": Product, "name"]</script>
      <script type="application/ld+json">{"@type":"Product","name":"${'x'.repeat(600_000)}"}</script>`;
    const text = `<!doctype html><html lang="en"><head><title>Jabra Evolve2 65 headset</title>${head}</head><body>
      <h1>Jabra Evolve2 65 headset</h1><p class="price">€ 99,00</p><button>Add to cart</button></body></html>`;
    const shopper = await visits('/p/broken', text);
    await shopper.waitsForBadge('Jabra Evolve2 65');
    const popup = await shopper.opensPopup();
    await popup.evaluate('void (navigator.clipboard.writeText = async text => { document.title = text })');
    await clickInPopup(popup, 'Copy report');
    const report = await until('a report', async () => {
      const copied = String(await popup.evaluate('document.title'));
      return copied.startsWith('{') ? JSON.parse(copied) : undefined;
    });
    await popup.close();
    expect(report.trace).toEqual(['json-ld: block 1 is not JSON', 'json-ld: block 2 is too long']);
  });

  it('lets badges look as they should under the strictest policy', async () => {
    const policy =
      "default-src 'none'; style-src 'none'; script-src 'none'; img-src 'none'; trusted-types 'none'; require-trusted-types-for 'script'";
    const shopper = await visits('/strict', listing(TITLES), { 'content-security-policy': policy });
    await shopper.waitsForBadge('Sony WH-1000XM5');
    const position = await shopper.page.evaluate(() => {
      const badge = document.querySelector('true-headset-layer')?.shadowRoot?.querySelector('.badge');
      return badge ? getComputedStyle(badge).position : '';
    });
    expect(position).toBe('absolute');
  });

  it('cannot use the badges: its own events are none', async () => {
    const shopper = await visits('/fake', listing(TITLES));
    await marksAll(shopper);
    await shopper.page.evaluate(() => {
      const root = document.querySelector('true-headset-layer')?.shadowRoot;
      const badge = root?.querySelector<HTMLElement>('.badge');
      badge?.click();
      for (const type of ['pointerover', 'click', 'focusin', 'mousedown'])
        badge?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      badge?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
      badge?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      for (const type of ['judge', 'retire', 'correct', 'reveal', 'switched'])
        postMessage({ type, key: '1' }, '*');
      dispatchEvent(new CustomEvent('true-headset', { detail: { type: 'retire' } }));
    });
    await shopper.waits(500);
    expect(await shopper.card()).toBeUndefined();
    expect(await shopper.badges()).toHaveLength(TITLES.length);
  });

  it('is left as it is where it takes the badges away, copies them or makes its own', async () => {
    const shopper = await visits('/away', listing(TITLES));
    await marksAll(shopper);
    await shopper.page.evaluate(() => {
      const layer = document.querySelector('true-headset-layer');
      document.body.append(layer?.cloneNode(true) ?? '');
      document.body.append(document.createElement('true-headset-layer'));
      layer?.remove();
    });
    await shopper.waits(300);
    await shopper.readsInPopup('Sony WH-1000XM5');
  });

  it('is left as it is where it puts the badges among its own things', async () => {
    const shopper = await visits('/moved', listing(TITLES));
    await marksAll(shopper);
    await shopper.page.evaluate(() => {
      const layer = document.querySelector('true-headset-layer');
      document.querySelector('h1')?.append(layer?.shadowRoot?.querySelector('.badge') ?? '');
      document.querySelector('ul')?.append(layer ?? '');
    });
    await shopper.readsInPopup('Sony WH-1000XM5');
    const layers = await shopper.page.evaluate(() =>
      Array.from(document.querySelectorAll('true-headset-layer'), layer => layer.parentElement?.tagName),
    );
    expect(layers).toEqual(['UL']);
  });

  it('may have no body, or lose it', async () => {
    const headOnly = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Headset</title></head></html>';
    const bare = await visits('/bare', headOnly, { 'content-type': 'application/xhtml+xml' });
    await reads(bare, 'Nothing to mark here');
    const shopper = await visits('/lost', listing(TITLES));
    await marksAll(shopper);
    await shopper.page.evaluate(() => document.body.remove());
    await reads(shopper, 'Nothing to mark here');
  });

  it('may be written anew from nothing', async () => {
    const shopper = await visits('/anew', listing(TITLES));
    await marksAll(shopper);
    await shopper.page.evaluate(
      html => {
        document.open();
        document.write(html);
        document.close();
      },
      listing(['HyperX Cloud II', 'JBL Tune 520BT', 'Sennheiser HD 560S']),
    );
    await shopper.waitsForBadge('HyperX Cloud II');
    expect(await shopper.page.evaluate(() => document.querySelectorAll('.tile').length)).toBe(3);
  });

  it('may be no HTML at all', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg"><title>Headset</title><text y="20">Jabra Evolve2 65 headset</text></svg>';
    const drawing = await visits('/drawing', svg, { 'content-type': 'image/svg+xml' });
    await drawing.waits(300);
    const xhtml = listing(TITLES)
      .replace('<!doctype html><html lang="en">', '<html xmlns="http://www.w3.org/1999/xhtml" lang="en">')
      .replace('<meta charset="utf-8">', '')
      .replaceAll(/<img([^>]*)>/g, '<img$1/>');
    const shopper = await visits('/xhtml', xhtml, { 'content-type': 'application/xhtml+xml' });
    await shopper.waitsForBadge('Sony WH-1000XM5');
    const frames =
      '<html><head><title>Headsets</title></head><frameset cols="*"><frame src="/xhtml"></frameset></html>';
    await (await visits('/frames', frames)).waits(300);
    const text = await visits('/text', 'Jabra Evolve2 65 headset', { 'content-type': 'text/plain' });
    await text.waits(300);
  });

  it('is not looked at in its frames', async () => {
    world.publish('/inner', { text: listing(TITLES) });
    const shopper = await visits(
      '/outer',
      '<!doctype html><title>News</title><iframe sandbox src="/inner" width="900" height="600"></iframe><iframe src="/inner" width="900" height="600"></iframe>',
    );
    await shopper.waits(800);
    const layers = await Promise.all(
      shopper.page
        .frames()
        .map(frame => frame.evaluate(() => document.querySelectorAll('true-headset-layer').length)),
    );
    expect(layers).toEqual([0, 0, 0]);
  });

  it('may hold more tiles than anybody looks at', async () => {
    const many = Array.from({ length: 6000 }, (_, index) => `Headset model ${index}`);
    const shopper = await visits('/many', listing([...TITLES, ...many]));
    await shopper.waitsForBadge('Sony WH-1000XM5');
    expect(await shopper.page.evaluate(() => document.querySelectorAll('.tile').length)).toBe(6003);
  });

  it('asks nothing of the network and raises no complaint of ours', async () => {
    expect(world.strangers()).toEqual([]);
    const complaints = await world.complaints();
    expect(complaints.filter(text => !/Content.Security.Policy|taken away|sandbox|404/i.test(text))).toEqual(
      [],
    );
  });
});
