import { brand } from './format.ts';

export default brand(
  'Patriot',
  ['Patriot Viper', 'Viper Gaming'],
  `
V330 = over-ear boom gaming
V350 = over-ear boom gaming
V360 = over-ear boom gaming
V361 = over-ear boom gaming
V370 = over-ear boom gaming
V380 = over-ear boom gaming
`,
);
