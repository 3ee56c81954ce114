import { brand } from './format.ts';

export default brand(
  'PDP',
  ['Performance Designed Products'],
  `
~Afterglow AG6 = over-ear boom gaming
~Afterglow AG7 = over-ear boom gaming
~Afterglow AG8 = over-ear boom gaming
~Afterglow AG9 = over-ear boom gaming
Afterglow Prismatic = over-ear boom gaming
Afterglow Karga = over-ear boom gaming
Afterglow Kral = over-ear boom gaming
Afterglow Wave = over-ear boom gaming
~Afterglow LVL 3, LVL 3 = over-ear boom gaming
~Afterglow LVL 5 Plus = over-ear boom gaming
~Afterglow LVL 6 = over-ear boom gaming
LVL40 = over-ear boom gaming
LVL50 = over-ear boom gaming
Airlite = over-ear boom gaming
Airlite Pro = over-ear boom gaming
Airlite Wireless = over-ear boom gaming
Realmz = over-ear boom gaming
~Afterglow LVL 1, LVL 1 = on-ear boom gaming
LVL30 = on-ear boom gaming
`,
);
