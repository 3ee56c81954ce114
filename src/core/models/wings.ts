import { brand } from './format.ts';

export default brand(
  'Wings',
  ['Wings Lifestyle', 'Wings Life'],
  `
Phantom = in-ear built-in gaming
Phantom Pro = in-ear built-in gaming
Phantom 105 = in-ear built-in gaming
Phantom 110 = in-ear built-in gaming
Phantom 200 = in-ear built-in gaming
Phantom 205 = in-ear built-in gaming
Phantom 210 = in-ear built-in gaming
Phantom 220 = in-ear built-in gaming
Phantom 230 = in-ear built-in gaming
Phantom 250 = in-ear built-in gaming
Phantom 300 = in-ear built-in gaming
Phantom 315 = in-ear built-in gaming
Phantom 320 = in-ear built-in gaming
Phantom 340 = in-ear built-in gaming
Phantom 345 = in-ear built-in gaming
Phantom 380 = in-ear built-in gaming
Phantom 410 = in-ear built-in gaming
Phantom 420 = in-ear built-in gaming
Phantom 430 = in-ear built-in gaming
Phantom 500 = in-ear built-in gaming
Phantom 550 = in-ear built-in gaming
Phantom 600 = in-ear built-in gaming
Phantom 700 = in-ear built-in gaming
Phantom 760 = in-ear built-in gaming
Phantom 800 = in-ear built-in gaming
Phantom 850 = in-ear built-in gaming
Phantom 860 = in-ear built-in gaming
Phantom Arc = in-ear built-in gaming
Phantom Indie = in-ear built-in gaming
X-Fire = in-ear built-in gaming
Vader 350 = in-ear built-in gaming
Vader 100 = over-ear boom gaming
Vader 200 = over-ear boom gaming
+Flobuds = in-ear built-in listening
Flobuds 100 = in-ear built-in listening
Flobuds 200 = in-ear built-in listening
Flobuds 300 = in-ear built-in listening
PowerPods = in-ear built-in listening
Bass Drops 101 = in-ear built-in listening
Bassdrops = in-ear built-in listening
Sling 100 = in-ear built-in listening
Beatpods = in-ear built-in listening
`,
);
