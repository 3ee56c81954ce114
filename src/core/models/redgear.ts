import { brand } from './format.ts';

export default brand(
  'Redgear',
  ['Red Gear'],
  `
Cloak, Cloak RGB = over-ear boom gaming
Comet = over-ear boom gaming
Cosmo = over-ear boom gaming
Cosmo Nova = over-ear boom gaming
Shadow Helm = over-ear boom gaming
Shadow Spear = over-ear boom gaming
Hell Scream = over-ear boom gaming
Hellfury = over-ear boom gaming
`,
);
