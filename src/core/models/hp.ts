import { brand } from './format.ts';

export default brand(
  'HP',
  ['Hewlett-Packard', 'Hewlett Packard', 'HP Inc', 'HP Omen', 'OMEN by HP'],
  `
Omen 800, Omen Headset 800 = over-ear boom gaming
Omen Mindframe = over-ear boom gaming
Omen Mindframe 2 = over-ear boom gaming
+Omen Mindframe Prime = over-ear boom gaming
Omen Blast, +Omen Blast Headset = over-ear boom gaming
Pavilion Gaming 400 = over-ear boom gaming
Pavilion Gaming 600, Pavilion 600 = over-ear boom gaming
Pavilion Gaming 800 = over-ear boom gaming
~X1000 = over-ear boom gaming
~H100 Gaming = over-ear boom gaming
H120 = over-ear boom gaming
H160 = over-ear boom gaming
H200 = over-ear boom gaming
H220 = over-ear boom gaming
~H220S = over-ear boom gaming
H220GS = over-ear boom gaming
~H231R = over-ear boom gaming
H300 = over-ear boom gaming
H320 = over-ear boom gaming
H320GS = over-ear boom gaming
H360 = over-ear boom gaming
~H360G = over-ear boom gaming
H360GS = over-ear boom gaming
H500 = over-ear boom gaming
H500GS = over-ear boom gaming
DHE-8001 = over-ear boom gaming
DHE-8002 = over-ear boom gaming
DHE-8003 = over-ear boom gaming
DHE-8005 = over-ear boom gaming
DHE-8006 = over-ear boom gaming
DHE-8008 = over-ear boom gaming
DHE-8010 = over-ear boom gaming
DHE-8011 = over-ear boom gaming
~Stereo USB Headset G2, 428K6AA, 428H5AA = on-ear boom office
~Stereo 3.5mm Headset G2, 428H6AA = on-ear boom office
~H2800 = on-ear boom office
~H3100 = on-ear boom office
UC Wired Headset, K7V17AA = on-ear boom office
Business Headset, ~Business Headset V2 = on-ear boom office
`,
);
