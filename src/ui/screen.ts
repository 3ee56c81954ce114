/** What a page of ours shows: always the newest, and never drawn under a finger. */
export interface Screen<State> {
  /** Draws what `load` gives, and gives it; undefined where that is outdated by now. */
  show(load: () => Promise<State>): Promise<State | undefined>;
  /** Does what changes what is to be shown: what was loaded before it is done is not drawn any more. */
  change<T>(work: () => Promise<T>): Promise<T>;
}

export function screenOf<State>(document: Document, draw: (state: State) => void): Screen<State> {
  const released = watchPresses(document);
  let newest = 0;
  let changes = 0;
  return {
    async show(load) {
      const own = ++newest;
      const state = await load();
      await released();
      if (own !== newest || changes > 0) return undefined;
      draw(state);
      return state;
    },
    async change(work) {
      newest++;
      changes++;
      try {
        return await work();
      } finally {
        changes--;
      }
    },
  };
}

const PRESSES = ['pointerdown', 'keydown'];
const RELEASES = ['pointerup', 'pointercancel', 'keyup'];

/** Gives a wait for the moment at which nothing is pressed: what is replaced in the midst of a click never gets it. */
function watchPresses(document: Document): () => Promise<void> {
  let waiting: (() => void)[] | undefined;
  const press = () => {
    waiting ??= [];
  };
  const release = () => {
    const due = waiting;
    waiting = undefined;
    // The click comes after the release, in the same task.
    if (due) setTimeout(() => due.forEach(resume => void resume()));
  };
  for (const type of PRESSES) document.addEventListener(type, press, true);
  for (const type of RELEASES) document.addEventListener(type, release, true);
  // A key let go elsewhere is never heard of.
  document.defaultView?.addEventListener('blur', release);
  return async () => {
    if (waiting) await new Promise<void>(resume => waiting?.push(resume));
  };
}
