// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onSoftNavigation } from '../../src/page/navigation.ts';

let end: AbortController;
let navigation: EventTarget;
const moved = vi.fn();

beforeEach(() => {
  history.replaceState(null, '', '/first');
  navigation = new EventTarget();
  Object.defineProperty(window, 'navigation', { configurable: true, value: navigation });
  end = new AbortController();
  moved.mockClear();
  onSoftNavigation(window, moved, end.signal);
});

afterEach(() => end.abort());

const succeed = () => navigation.dispatchEvent(new Event('navigatesuccess'));

describe('a navigation without loading', () => {
  it('is told once, though two events tell of it', () => {
    history.pushState(null, '', '/second');
    succeed();
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(moved).toHaveBeenCalledOnce();
  });

  it('may change the query only', () => {
    history.replaceState(null, '', '/first?page=2');
    succeed();
    expect(moved).toHaveBeenCalledOnce();
  });

  it('is none where only the fragment changed', () => {
    history.pushState(null, '', '/first#reviews');
    succeed();
    expect(moved).not.toHaveBeenCalled();
  });

  it('is not told after the end', () => {
    end.abort();
    history.pushState(null, '', '/second');
    succeed();
    expect(moved).not.toHaveBeenCalled();
  });
});
