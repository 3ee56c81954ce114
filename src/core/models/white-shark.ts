import { brand } from './format.ts';

export default brand(
  'White Shark',
  [],
  `
~Gorilla = over-ear boom gaming
~Panther = over-ear boom gaming
~Panther 7.1 = over-ear boom gaming
~Lion = over-ear boom gaming
~Leopard = over-ear boom gaming
~Ox = over-ear boom gaming
~Margay = over-ear boom gaming
~Cougar = over-ear boom gaming
~Pelican = over-ear boom gaming
~Magpie = over-ear boom gaming
~Marmot = over-ear boom gaming
`,
);
