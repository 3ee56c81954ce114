import { brand } from './format.ts';

export default brand(
  'Gigabyte',
  ['Aorus', 'Gigabyte Aorus', '技嘉'],
  `
~Aorus H1 = over-ear boom gaming
~Aorus H5 = over-ear boom gaming
~Force H1 = over-ear boom gaming
~Force H3, ~Force H3X = over-ear boom gaming
~Force H5 = over-ear boom gaming
~Force H7 = over-ear boom gaming
~XH300, ~Xtreme Gaming XH300 = over-ear boom gaming
GP-FLY, Fly = on-ear none listening
`,
);
