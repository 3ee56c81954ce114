import { brand } from './format.ts';

export default brand(
  'Acer Predator',
  ['Predator', 'Acer Nitro'],
  `
Galea 300 = over-ear boom gaming
Galea 310 = over-ear boom gaming
Galea 311 = over-ear boom gaming
Galea 330 = over-ear boom gaming
Galea 350 = over-ear boom gaming
Galea 365 = over-ear boom gaming
Galea 500 = over-ear boom gaming
Galea 550 = over-ear boom gaming
Gaming Headset, PHW510, PHW520 = over-ear boom gaming
Nitro Gaming Headset, NHW820 = over-ear boom gaming
`,
);
