import { brand } from './format.ts';

export default brand(
  'LucidSound',
  ['Lucid Sound', 'PowerA LucidSound'],
  `
LS10, ~LS10X, ~LS10P, ~LS10N = over-ear boom gaming
LS15, ~LS15X, ~LS15P = over-ear boom gaming
LS20 = over-ear boom gaming
LS25 = over-ear boom gaming
LS30 = over-ear boom gaming
LS31 = over-ear boom gaming
~LS35X = over-ear boom gaming
LS40 = over-ear boom gaming
LS41 = over-ear boom gaming
~LS50X = over-ear boom gaming
~LS100X = over-ear boom gaming
LS5 = in-ear boom gaming
`,
);
