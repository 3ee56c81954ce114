import { brand } from './format.ts';

export default brand(
  'Maxell',
  ['マクセル'],
  `
~HP-200 = on-ear none listening
Solid2 = on-ear inline listening
EB-95 = in-ear none listening
EB-98 = in-ear none listening
~EB-125 = in-ear none listening
Colour Canalz = in-ear none listening
Canalz = in-ear none listening
Color Budz = in-ear none listening
Stereo Buds = in-ear none listening
Fus-9 = in-ear inline listening
In-Tips = in-ear inline listening
Plugz = in-ear inline listening
IN-BAX = in-ear inline listening
`,
);
