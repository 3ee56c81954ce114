import type { Found, Passage } from '../../platform/messages.ts';
import { boxStyle, frameOf, isWellInView } from '../badge/frame.ts';
import type { Layer } from '../badge/layer.ts';
import { element } from '../element.ts';
import { findWords } from './find.ts';
import { linesOf } from './sight.ts';

/** Milliseconds that words stay framed. */
const MOMENT = 4000;
/** CSS pixels between the words and their frame. */
const ROOM = 4;

export interface Seeker {
  /** Scrolls to the words within `scope` and frames them in our layer; `near` is the item's own element. */
  seek(words: Passage, scope: Element, near: Element): Found;
  /** Takes the frame away. */
  rest(): void;
}

/** Searches when asked, and not before. */
export function createSeeker({ host, frames }: Pick<Layer, 'host' | 'frames'>): Seeker {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function rest(): void {
    clearTimeout(timer);
    frames.replaceChildren();
  }

  function show(range: Range): void {
    bringIntoView(range);
    const place = frameOf(host);
    const drawn = linesOf(range).map(line => {
      const frame = element(host.ownerDocument, 'div', 'frame');
      frame.style.cssText = boxStyle(line, place, ROOM);
      return frame;
    });
    frames.replaceChildren(...drawn);
    timer = setTimeout(rest, MOMENT);
  }

  return {
    rest,
    seek(words, scope, near) {
      rest();
      const places = findWords(scope, words, near);
      const open = places.find(range => linesOf(range).length > 0);
      if (open) show(open);
      else return places[0] ? 'closed' : 'absent';
      return 'shown';
    },
  };
}

/** First whatever scrolls around the words, then the page: a long paragraph in view need not show them. */
function bringIntoView(range: Range): void {
  const around = range.startContainer.parentElement;
  const view = around?.ownerDocument.defaultView;
  if (!around || !view || isWellInView(range.getBoundingClientRect(), view)) return;
  around.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  const off = (top + bottom - view.innerHeight) / 2;
  if (Math.abs(off) > view.innerHeight / 4) view.scrollBy({ top: off, behavior: 'instant' });
}
