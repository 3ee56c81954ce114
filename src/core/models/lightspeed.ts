import { brand } from './format.ts';

export default brand(
  'Lightspeed Aviation',
  [],
  `
Zulu, +Lightspeed Zulu = over-ear boom aviation
Zulu 2 = over-ear boom aviation
Zulu 3 = over-ear boom aviation
Zulu 4 = over-ear boom aviation
PFX, +Lightspeed PFX, +Zulu PFX = over-ear boom aviation
Sierra, +Lightspeed Sierra = over-ear boom aviation
Tango, +Lightspeed Tango = over-ear boom aviation
+Delta Zulu = over-ear boom aviation
~Thirty 3G = over-ear boom aviation
~Twenty 3G = over-ear boom aviation
QFR Cross Country = over-ear boom aviation
QFR Solo = over-ear boom aviation
`,
);
