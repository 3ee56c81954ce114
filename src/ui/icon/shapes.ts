import type { Class } from '../../core/model.ts';

/** One stroke of an icon on the 24-unit grid; `solid` ones are filled as well. */
export interface Shape {
  readonly d: string;
  readonly solid?: boolean;
}

const BAND = 'M3 16v-4.5a9 9 0 0 1 18 0V16';
const CUPS =
  'M3 13h3a2 2 0 0 1 2 2v2.5a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2zM21 13h-3a2 2 0 0 0-2 2v2.5a2 2 0 0 0 2 2h1a2 2 0 0 0 2-2z';

/** The headset is the headphones with filled cups and a boom: that difference is what we are about. */
export const SHAPES: Readonly<Record<Exclude<Class, 'other'>, readonly Shape[]>> = {
  headset: [
    { d: BAND },
    { d: CUPS, solid: true },
    { d: 'M20 18.5v.5a3 3 0 0 1-3 3h-3.5' },
    { d: 'M11.5 21.5h1.5v1h-1.5z', solid: true },
  ],
  headphones: [{ d: BAND }, { d: CUPS }],
  earbuds: [
    {
      d: 'M10 8.25C10 5.6 8.4 4 6.1 4 3.9 4 2.5 5.5 2.5 7.4c0 2.1 1.5 3.6 3.3 3.9.5.1.7.3.7.8v6.4a1.75 1.75 0 0 0 3.5 0z',
    },
    {
      d: 'M14 8.25C14 5.6 15.6 4 17.9 4c2.2 0 3.6 1.5 3.6 3.4 0 2.1-1.5 3.6-3.3 3.9-.5.1-.7.3-.7.8v6.4a1.75 1.75 0 0 1-3.5 0z',
    },
  ],
  earpiece: [
    {
      d: 'M16 8c0-3-1.8-5-4.4-5C9 3 7.3 4.8 7.3 7c0 2.4 1.7 4.1 3.7 4.4.6.1.8.4.8 1v6.5a2.1 2.1 0 0 0 4.2 0z',
    },
  ],
  unclear: [{ d: 'M8.25 8.25a3.75 3.75 0 1 1 5.6 3.25c-1.2.7-1.85 1.4-1.85 2.6v.4' }, { d: 'M12 18.9v.01' }],
};

/** Of the same family: where the words stand, what the user said, and away with it. */
export const SIGNS = {
  place: [{ d: 'M12 5.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM12 2v3.5M12 18.5V22M2 12h3.5M18.5 12H22' }],
  yours: [{ d: 'M4 20l1.2-5L16 4.2a2.7 2.7 0 0 1 3.8 3.8L9 18.8z' }],
  close: [{ d: 'M6 6l12 12M18 6L6 18' }],
} satisfies Record<string, readonly Shape[]>;
