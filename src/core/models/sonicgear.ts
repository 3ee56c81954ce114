import { brand } from './format.ts';

export default brand(
  'SonicGear',
  ['Sonic Gear'],
  `
X-Craft = over-ear boom gaming
X-Craft HP = over-ear boom gaming
~X-Craft HP 5 Pro = over-ear boom gaming
X-Craft HP Gold, X-Craft HP Gold 1000, X-Craft HP Gold 2000, X-Craft HP Gold 5000, X-Craft HP Gold 7000, X-Craft HP Gold 8000 = over-ear boom gaming
X-Craft HP1000 = over-ear boom gaming
X-Craft HP2000 = over-ear boom gaming
X-Craft HP5000 = over-ear boom gaming
X-Craft HP7000 = over-ear boom gaming
X-Craft HP8000 = over-ear boom gaming
X-Craft HP3000 = over-ear boom gaming
~Xenon 2 = on-ear boom office
~Xenon 3 = on-ear boom office
~Xenon 5 = on-ear boom office
~Xenon 7 = on-ear boom office
Airphone III, ~Airphone 3 = over-ear built-in listening
Airphone V, ~Airphone 5 = over-ear built-in listening
~Airphone 6 = over-ear built-in listening
~Airphone 7 = over-ear built-in listening
Airphone ANC = over-ear built-in listening
Neoplug = in-ear inline listening
Spark Plug = in-ear inline listening
`,
);
