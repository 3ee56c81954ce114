import { brand } from './format.ts';

export default brand(
  'Lioncast',
  [],
  `
~LX16 = over-ear boom gaming
~LX16 Evo = over-ear boom gaming
~LX16 Pro = over-ear boom gaming
~LX18 Pro = over-ear boom gaming
~LX20 = over-ear boom gaming
~LX25 = over-ear boom gaming
~LX30 = over-ear boom gaming
~LX50 = over-ear boom gaming
~LX55 = over-ear boom gaming
~LX60 = over-ear boom gaming
~LX80 = over-ear boom gaming
`,
);
