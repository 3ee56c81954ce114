import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyInput, Page } from 'puppeteer-core';
import type { Popup, TestBrowser } from './browser.ts';
import { popupSays } from './popups.ts';
import { until } from './until.ts';

export interface SeenBadge {
  /** "headset" */
  readonly kind: string;
  /** "Headset · boom mic" */
  readonly text: string;
  /** Accessible name. */
  readonly name: string;
  /** Centre in the view, CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** Somebody at a shop's page: what they see of the extension, and what they do. */
export class Shopper {
  readonly page: Page;
  readonly #browser: TestBrowser;

  constructor(page: Page, browser: TestBrowser) {
    this.page = page;
    this.#browser = browser;
  }

  /** Badges that stand on the page now, in page order. */
  badges(): Promise<SeenBadge[]> {
    return this.page.evaluate(() => {
      const root = document.querySelector('true-headset-layer')?.shadowRoot;
      return Array.from(root?.querySelectorAll<HTMLElement>('.badge:not([data-away])') ?? [], badge => {
        const { left, top, width, height } = badge.getBoundingClientRect();
        return {
          kind: badge.dataset.class ?? '',
          text: Array.from(badge.querySelectorAll('.word'), word => word.textContent?.trim()).join(' '),
          name: badge.getAttribute('aria-label') ?? '',
          x: left + width / 2,
          y: top + height / 2,
        };
      });
    });
  }

  /** The badge of the product whose title holds `title`. */
  async badge(title: string): Promise<SeenBadge | undefined> {
    return (await this.badges()).find(({ name }) => name.includes(title));
  }

  /** Waits until a badge stands on the product, and says `text` where that is given. */
  async waitsForBadge(title: string, text?: string): Promise<SeenBadge> {
    return until(`a badge on "${title}"`, async () => {
      const badge = await this.badge(title);
      return text === undefined || badge?.text === text ? badge : undefined;
    });
  }

  async waitsForNoBadge(title: string): Promise<void> {
    await until(`no badge on "${title}"`, async () => ((await this.badge(title)) ? undefined : true));
  }

  async waitsForNoBadges(): Promise<void> {
    await until('no badges', async () => (await this.badges()).length === 0 || undefined);
  }

  /** Words on the open card; undefined where none is open. */
  card(): Promise<string | undefined> {
    return this.page.evaluate(() => {
      const card = document
        .querySelector('true-headset-layer')
        ?.shadowRoot?.querySelector<HTMLElement>('.card');
      return card?.matches(':popover-open') ? card.innerText : undefined;
    });
  }

  async waitsForCard(words: string): Promise<string> {
    return until(`a card that says "${words}"`, async () => {
      const text = await this.card();
      return text?.includes(words) ? text : undefined;
    });
  }

  /** Clicks the open card's button of these words. */
  async clicksInCard(words: string): Promise<void> {
    await this.clicks(
      await until(`"${words}" in the card`, () =>
        this.page.evaluate(text => {
          const root = document.querySelector('true-headset-layer')?.shadowRoot;
          const buttons = [...(root?.querySelectorAll<HTMLElement>('.card:popover-open button') ?? [])];
          const found = buttons.find(button => [button.textContent, button.ariaLabel].includes(text));
          found?.scrollIntoView({ block: 'nearest' });
          const { x, y, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
          return width > 0 ? { x: x + width / 2, y: y + height / 2 } : undefined;
        }, words),
      ),
    );
  }

  async waitsForNoCard(): Promise<void> {
    await until('no card', async () => (await this.card()) === undefined || undefined);
  }

  async pointsAt({ x, y }: Pick<SeenBadge, 'x' | 'y'>): Promise<void> {
    await this.page.mouse.move(x, y, { steps: 3 });
  }

  async pointsAway(): Promise<void> {
    await this.page.mouse.move(2, 200, { steps: 3 });
  }

  async clicks({ x, y }: Pick<SeenBadge, 'x' | 'y'>): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async presses(...keys: readonly KeyInput[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Puts the focus on the page's last link or button, one Tab before the badges. */
  async goesToTheEndOfThePage(): Promise<void> {
    await this.page.evaluate(() => {
      const stops = document.querySelectorAll<HTMLElement>('body a, body button');
      stops[stops.length - 1]?.focus();
    });
  }

  /** Accessible name of what has the focus in our layer. */
  focused(): Promise<string | null> {
    return this.page.evaluate(() => {
      const active = document.querySelector('true-headset-layer')?.shadowRoot?.activeElement;
      return active?.getAttribute('aria-label') ?? active?.id ?? null;
    });
  }

  /** What is written on the button that has the focus in our layer. */
  focusedWords(): Promise<string> {
    return this.page.evaluate(() => {
      const active = document.querySelector('true-headset-layer')?.shadowRoot?.activeElement;
      return active?.matches('button') ? (active as HTMLElement).innerText : '';
    });
  }

  async scrolls(pixels: number): Promise<void> {
    await this.page.evaluate(by => scrollBy({ top: by, behavior: 'instant' }), pixels);
  }

  /** Scrolls down until the page has a product of this title in view. */
  async scrollsTo(title: string): Promise<void> {
    await until(`"${title}"`, async () => {
      await this.scrolls(900);
      return this.page.evaluate(text => {
        const found = Array.from(document.querySelectorAll('h3')).find(
          ({ textContent }) => textContent === text,
        );
        found?.scrollIntoView({ block: 'center' });
        return found && true;
      }, title);
    });
  }

  /** As at 400 %: a window of 1280 by 1024 holds a quarter of each. Waits until the product's badge can be clicked. */
  async zoomsInto(title: string): Promise<SeenBadge> {
    await this.page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
    return until(`a badge in the corner of "${title}"`, async () => {
      await this.page.evaluate(text => {
        const tiles = Array.from(document.querySelectorAll('.card'));
        const tile = tiles.find(({ textContent }) => textContent?.includes(text));
        // Well below what sticks to the top.
        scrollBy({ top: (tile?.getBoundingClientRect().top ?? 0) - 150, behavior: 'instant' });
      }, title);
      const badge = await this.badge(title);
      const isOurs = ({ x, y }: SeenBadge) =>
        this.page.evaluate(
          (x, y) => document.elementFromPoint(x, y)?.localName === 'true-headset-layer',
          x,
          y,
        );
      return badge && (await isOurs(badge)) ? badge : undefined;
    });
  }

  /** Every badge from the top of the page to its end. */
  async scrollsThrough(): Promise<SeenBadge[]> {
    const seen = new Map<string, SeenBadge>();
    for (let atEnd = false; !atEnd; ) {
      await sleep(250);
      for (const badge of await this.badges()) seen.set(badge.name, badge);
      atEnd = await this.page.evaluate(
        () => innerHeight + scrollY >= document.documentElement.scrollHeight - 1,
      );
      await this.scrolls(700);
    }
    return [...seen.values()];
  }

  waits(milliseconds: number): Promise<void> {
    return sleep(milliseconds);
  }

  /** Clicks a link to a path; a shop of one page listens to any. */
  follows(path: string): Promise<void> {
    return this.page.evaluate(to => {
      const link = document.body.appendChild(document.createElement('a'));
      link.href = to;
      link.click();
      link.remove();
    }, path);
  }

  async waitsForText(words: string): Promise<void> {
    await until(`"${words}"`, async () => {
      const text = await this.page.evaluate(() => document.body.innerText);
      return text.includes(words) || undefined;
    });
  }

  async arrivesAt(url: string): Promise<void> {
    await until(url, async () => this.page.url() === url || undefined);
  }

  /** The shop's own document, as its scripts would see it. */
  document(): Promise<string> {
    return this.page.evaluate(() => document.documentElement.outerHTML);
  }

  /** Where elements stand in the view: "left top width height", CSS pixels. */
  places(selector: string): Promise<string[]> {
    return this.page.evaluate(
      wanted =>
        Array.from(document.querySelectorAll(wanted), element => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return [left, top, width, height].join(' ');
        }),
      selector,
    );
  }

  opensPopup(): Promise<Popup> {
    return this.#browser.openPopup(this.page);
  }

  /** Opens the popup, waits for the words, and closes it again. */
  async readsInPopup(words: string): Promise<string> {
    const popup = await this.opensPopup();
    const text = await popupSays(popup, words);
    await popup.close();
    return text;
  }
}
