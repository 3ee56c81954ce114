import { brand } from './format.ts';

export default brand(
  'Alienware',
  ['Dell Alienware', 'エイリアンウェア'],
  `
~AW310H = over-ear boom gaming
~AW510H = over-ear boom gaming
~AW520H = over-ear boom gaming
~AW720H = over-ear boom gaming
~AW920H = over-ear boom gaming
~AW988 = over-ear boom gaming
Alienware Pro Wireless Headset = over-ear boom gaming
TactX Headset = over-ear boom gaming
`,
);
