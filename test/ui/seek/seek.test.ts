// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Passage } from '../../../src/platform/messages.ts';
import { createSeeker, type Seeker } from '../../../src/ui/seek/seek.ts';

const WORDS: Passage = { field: 'description', quote: 'a boom mic that folds', words: [2, 10] };

let seeker: Seeker;
let frames: HTMLElement;
let rects: DOMRect[];
let scrolled: ReturnType<typeof vi.fn>;

const seek = (words = WORDS) => seeker.seek(words, document.body, document.body);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>It has a boom mic that folds.</p>';
  const host = document.createElement('div');
  frames = document.createElement('div');
  rects = [new DOMRect(100, 300, 80, 20)];
  scrolled = vi.fn();
  Object.assign(Range.prototype, {
    getClientRects: () => rects,
    getBoundingClientRect: () => rects[0] ?? new DOMRect(),
  });
  Object.assign(Element.prototype, { checkVisibility: () => true, scrollIntoView: scrolled });
  seeker = createSeeker({ host, frames });
});

afterEach(() => {
  seeker.rest();
  vi.useRealTimers();
});

describe('words in the page', () => {
  it('are framed for a moment', () => {
    expect(seek()).toBe('shown');
    const [frame] = frames.children;
    expect(frame?.getAttribute('style')).toMatch(/left: ?96px; ?top: ?296px; ?width: ?88px; ?height: ?28px/);
    expect(scrolled).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(frames.childElementCount).toBe(0);
  });

  it('get one frame for each line', () => {
    rects = [new DOMRect(100, 300, 80, 20), new DOMRect(190, 301, 30, 20), new DOMRect(10, 325, 60, 20)];
    expect(seek()).toBe('shown');
    expect(frames.childElementCount).toBe(2);
  });

  it('are scrolled to where they are out of view', () => {
    rects = [new DOMRect(100, 3000, 80, 20)];
    const by = vi.spyOn(window, 'scrollBy').mockReturnValue();
    expect(seek()).toBe('shown');
    expect(scrolled).toHaveBeenCalledOnce();
    expect(by).toHaveBeenCalledOnce();
  });

  it('leave the frame of those before', () => {
    seek();
    expect(seek({ ...WORDS, quote: 'nowhere to be found' })).toBe('absent');
    expect(frames.childElementCount).toBe(0);
  });

  it('may stand in a closed part', () => {
    rects = [];
    expect(seek()).toBe('closed');
    rects = [new DOMRect(100, 300, 80, 20)];
    const panel = document.querySelector('p') as HTMLElement;
    panel.style.overflowY = 'hidden';
    panel.getBoundingClientRect = () => new DOMRect(0, 0, 500, 0);
    expect(seek()).toBe('closed');
  });

  it('change nothing in the page', () => {
    const before = document.documentElement.outerHTML;
    seek();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
