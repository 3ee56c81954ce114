import { brand } from './format.ts';

export default brand(
  'Ozone',
  ['Ozone Gaming', 'Ozone Gear'],
  `
Onda ST = over-ear boom gaming
Onda Pro = over-ear boom gaming
~Onda 3HX = over-ear boom gaming
Rage ST = over-ear boom gaming
~Rage 7HX = over-ear boom gaming
~Rage Z50 = over-ear boom gaming
~Rage Z90 = over-ear boom gaming
~Rage X40 = over-ear boom gaming
~Rage X60 = over-ear boom gaming
~Ekho H30 = over-ear boom gaming
~Ekho H40 = over-ear boom gaming
~Ekho H80 = over-ear boom gaming
Strato = over-ear boom gaming
Strato Evolution = over-ear boom gaming
Spark = over-ear boom gaming
Blast = over-ear boom gaming
Nuke Pro = over-ear boom gaming
Attack = over-ear boom gaming
~Nuke Pro 7.1 = over-ear boom gaming
TriFX = in-ear inline gaming
Oxygen = in-ear inline gaming
Dual FX = in-ear inline gaming
`,
);
