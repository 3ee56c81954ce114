import { brand } from './format.ts';

export default brand(
  'HP',
  ['Hewlett-Packard', 'Hewlett Packard', 'HP Inc', 'OMEN by HP'],
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
H220, ~H220S, H220GS = over-ear boom gaming
H320, H320GS = over-ear boom gaming
H360, ~H360G, H360GS = over-ear boom gaming
H500, H500GS = over-ear boom gaming
DHE-8001, DHE-8002, DHE-8003 = over-ear boom gaming
DHE-8008, DHE-8010, DHE-8011 = over-ear boom gaming
~Stereo USB Headset G2, 428K6AA, 428H5AA = on-ear boom office
~Stereo 3.5mm Headset G2, 428H6AA = on-ear boom office
UC Wired Headset, K7V17AA = on-ear boom office
Business Headset, ~Business Headset V2 = on-ear boom office
`,
);
