import type { Shopper } from './shopper.ts';
import { until } from './until.ts';

/** The page's own texts at both ends of the frame that marks words in it. */
export function textsInFrame({ page }: Shopper): Promise<string[]> {
  return until('a frame', () =>
    page.evaluate(() => {
      const frame = document.querySelector('true-headset-layer')?.shadowRoot?.querySelector('.frame');
      if (!frame) return undefined;
      const { left, right, top, height } = frame.getBoundingClientRect();
      return [left + 8, right - 8].map(
        x => document.elementFromPoint(x, top + height / 2)?.textContent?.trim() ?? '',
      );
    }),
  );
}

export async function frameIsGone({ page }: Shopper): Promise<void> {
  await until('no frame', async () => {
    const frames = await page.evaluate(
      () => document.querySelector('true-headset-layer')?.shadowRoot?.querySelectorAll('.frame').length,
    );
    return frames === 0 || undefined;
  });
}
