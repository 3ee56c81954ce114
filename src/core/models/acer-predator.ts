import { brand } from './format.ts';

export default brand(
  'Acer',
  ['Predator', 'Acer Predator', 'Acer Nitro', 'Nitro', 'エイサー', '宏碁'],
  `
Predator Galea 300, Galea 300 = over-ear boom gaming
Predator Galea 310, Galea 310 = over-ear boom gaming
Predator Galea 311, Galea 311 = over-ear boom gaming
Predator Galea 330 = over-ear boom gaming
Predator Galea 350, Galea 350 = over-ear boom gaming
Predator Galea 365 = over-ear boom gaming
Predator Galea 500, Galea 500 = over-ear boom gaming
Predator Galea 550 = over-ear boom gaming
Predator Gaming Headset, PHW510, PHW520 = over-ear boom gaming
Nitro Gaming Headset, NHW820 = over-ear boom gaming
NHR301 = over-ear boom gaming
AHW820 = over-ear boom gaming
AHW110 = on-ear boom office
AHW115 = on-ear boom office
OHW120 = on-ear boom office
`,
);
