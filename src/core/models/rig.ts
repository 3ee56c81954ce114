import { brand } from './format.ts';

export default brand(
  'RIG',
  ['Nacon', 'Nacon RIG', 'Plantronics RIG', 'BigBen', 'Bigben Interactive'],
  `
RIG 100HS = over-ear boom gaming
RIG 100HX = over-ear boom gaming
RIG 200HS = over-ear boom gaming
~RIG 300, RIG 300HS, RIG 300HX, RIG 300HC, RIG 300HN = over-ear boom gaming
~RIG 300 Pro, ~RIG 300 Pro HS, RIG 300 Pro HX, RIG 300 Pro HC = over-ear boom gaming
~RIG 400, RIG 400HS, RIG 400HX, RIG 400HC = over-ear boom gaming
~RIG 500 Pro, ~RIG 500 Pro HS, RIG 500 Pro HX = over-ear boom gaming
~RIG 500, ~RIG 500E, RIG 500HD, RIG 500HX, RIG 500HS = over-ear boom gaming
~RIG 600 = over-ear boom gaming
~RIG 600 Pro = over-ear boom gaming
~RIG 700, RIG 700HS, RIG 700HX, RIG 700HD = over-ear boom gaming
~RIG 800, RIG 800HD, RIG 800HS, RIG 800LX = over-ear boom gaming
~RIG 800 Pro = over-ear boom gaming
~RIG 900 Max = over-ear boom gaming
~RIG R5 Spear = over-ear boom gaming
RIG Flex = over-ear boom gaming
RIG Stereo Headset = over-ear boom gaming
RIG SurroundPlus = over-ear boom gaming
~GH-110 = over-ear boom gaming
GH-300SR = over-ear boom gaming
`,
);
