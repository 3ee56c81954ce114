import { brand } from './format.ts';

export default brand(
  'NGS',
  ['NGS Technology'],
  `
~MS103 = on-ear boom office
MS103Pro = on-ear boom office
VOX360 = on-ear boom office
VOX400 = on-ear boom office
VOX420, VOX 420 DJ = on-ear boom office
VOX505 = on-ear boom office
VOX545 = on-ear boom office
VOX800 = on-ear boom office
Cross Hop = on-ear boom office
~MSX6Pro = on-ear boom office
~MSX9Pro = on-ear boom office
MSX11Pro = on-ear boom office
GHX-500 = over-ear boom gaming
GHX-505 = over-ear boom gaming
GHX-510 = over-ear boom gaming
GHX-515 = over-ear boom gaming
GHX-600 = over-ear boom gaming
`,
);
