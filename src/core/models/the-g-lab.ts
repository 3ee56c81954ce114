import { brand } from './format.ts';

export default brand(
  'The G-Lab',
  ['G-Lab', 'The GLab'],
  `
Korp Oxygen = over-ear boom gaming
Korp Thallium = over-ear boom gaming
Korp Cobalt = over-ear boom gaming
Korp Barium = over-ear boom gaming
Korp Promethium = over-ear boom gaming
Korp Chromium = over-ear boom gaming
Korp Radium = over-ear boom gaming
Korp Yttrium = over-ear boom gaming
Korp Lanthanum = over-ear boom gaming
Korp 100 = over-ear boom gaming
Korp 200 = over-ear boom gaming
Korp 300 = over-ear boom gaming
Korp 400 = over-ear boom gaming
Korp Vanadium = over-ear boom gaming
Korp Lithium = over-ear boom gaming
Korp Xenon = over-ear boom gaming
`,
);
