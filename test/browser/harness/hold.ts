import type { Owner } from './browser.ts';
import { until } from './until.ts';

/** A call of the browser's interface that the background makes. */
export interface Call {
  /** "scripting.executeScript" */
  readonly name: string;
  /** Words in what it is called with; other calls are let through. */
  readonly about?: string;
  /** Whether the browser still does what it is called for. */
  readonly isDone?: boolean;
}

/**
 * Lets the background come no further than a call, for which it waits in vain. What is resolved with ends it there, in
 * the middle of what it does; the background that comes after knows nothing of it.
 */
export async function holdBackground(owner: Owner, call: Call): Promise<() => Promise<void>> {
  await until('a background', () =>
    owner.inBackground(hold(call)).then(
      () => true,
      () => undefined,
    ),
  );
  return async () => {
    await until(`a background that comes to ${call.name}`, async () => {
      return (await owner.inBackground('self.isHeld').catch(() => false)) === true || undefined;
    });
    await owner.endBackground();
  };
}

const hold = ({ name, about = '', isDone = false }: Call): string => `{
  const path = ${JSON.stringify(name)}.split('.');
  const last = path.pop();
  const place = path.reduce((found, part) => found[part], self.browser ?? self.chrome);
  const call = place[last].bind(place);
  place[last] = (...args) => {
    if (!JSON.stringify(args).includes(${JSON.stringify(about)})) return call(...args);
    const done = ${isDone} ? call(...args.filter(arg => typeof arg !== 'function')) : undefined;
    Promise.resolve(done).finally(() => { self.isHeld = true; });
    return new Promise(() => {});
  };
}`;
