import type { Class } from '../../core/model.ts';

/** One stroke of an icon on the 24-unit grid; `solid` ones are filled as well. */
export interface Shape {
  readonly d: string;
  readonly solid?: boolean;
}

const BAND = 'M4.5 13.5V11a7.5 7.5 0 0 1 15 0v2.5';
const CUPS = 'M3 12.5h3.5v7H5a2 2 0 0 1-2-2zM21 12.5h-3.5v7H19a2 2 0 0 0 2-2z';

/** The headset is the headphones with filled cups and a boom: that difference is what we are about. */
export const SHAPES: Readonly<Record<Exclude<Class, 'other'>, readonly Shape[]>> = {
  headset: [
    { d: 'M4.5 11.5V10a7.5 7.5 0 0 1 15 0v1.5' },
    { d: 'M3 10.5h3.5v7H5a2 2 0 0 1-2-2zM21 10.5h-3.5v7H19a2 2 0 0 0 2-2z', solid: true },
    { d: 'M19.5 17.5a4 4 0 0 1-4 4H13' },
    { d: 'M10.5 21.5h2.5', solid: true },
  ],
  headphones: [{ d: BAND }, { d: CUPS }],
  earbuds: [
    { d: 'M10 7.5a3.5 3.5 0 1 0-4.5 3.35V19a1.25 1.25 0 0 0 2.5 0v-8.5' },
    { d: 'M14 7.5a3.5 3.5 0 1 1 4.5 3.35V19a1.25 1.25 0 0 1-2.5 0v-8.5' },
  ],
  earpiece: [{ d: 'M15.5 7.5a4 4 0 1 0-5.25 3.8V19.5a1.5 1.5 0 0 0 3 0v-8.2' }],
  unclear: [{ d: 'M8.5 8.5a3.5 3.5 0 1 1 5.2 3.06c-1.1.6-1.7 1.3-1.7 2.44v.5' }, { d: 'M12 18.75v.01' }],
};
