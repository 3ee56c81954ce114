import { brand } from './format.ts';

export default brand(
  'Defender',
  ['Redragon Defender', 'Дефендер'],
  `
Warhead = over-ear boom gaming
Warhead G-120 = over-ear boom gaming
Warhead G-160 = over-ear boom gaming
Warhead G-185 = over-ear boom gaming
Warhead G-190 = over-ear boom gaming
Warhead G-250 = over-ear boom gaming
Warhead G-260 = over-ear boom gaming
Warhead G-275 = over-ear boom gaming
Warhead G-280 = over-ear boom gaming
Warhead G-300 = over-ear boom gaming
Warhead G-320 = over-ear boom gaming
Warhead G-370 = over-ear boom gaming
Warhead G-390 = over-ear boom gaming
Warhead G-400 = over-ear boom gaming
Warhead G-450 = over-ear boom gaming
Warhead G-500 = over-ear boom gaming
Lester = over-ear boom gaming
Scylla = over-ear boom gaming
Excidium = over-ear boom gaming
Lagopasmutus = over-ear boom gaming
Redragon Lagopasmutus = over-ear boom gaming
Memecoleous = over-ear boom gaming
Redragon Memecoleous = over-ear boom gaming
Minos = over-ear boom gaming
Redragon Minos = over-ear boom gaming
Triton = over-ear boom gaming
Redragon Triton = over-ear boom gaming
Scrapper 500 = over-ear boom gaming
Icefall = over-ear boom gaming
Aspis = over-ear boom gaming
Limbo = over-ear boom gaming
Zeyrox = over-ear boom gaming
Arrow = over-ear boom gaming
Devourer = over-ear boom gaming
Ridley = over-ear boom gaming
Redragon Siren = over-ear boom gaming
Aura HN-102 = on-ear boom office
~HN-102 = on-ear boom office
Gryphon 750 = on-ear boom office
Gryphon HN-750 = on-ear boom office
~HN-750 = on-ear boom office
~HN-750U = on-ear boom office
Gryphon 750U = on-ear boom office
~HN-824 = on-ear boom office
Phoenix 875 = on-ear boom office
~HN-875 = on-ear boom office
FreeMotion B520 = on-ear built-in listening
FreeMotion B525 = on-ear built-in listening
FreeMotion B540 = on-ear built-in listening
FreeMotion B545 = on-ear built-in listening
FreeMotion B555 = on-ear built-in listening
FreeMotion B560 = on-ear built-in listening
FreeMotion B565 = on-ear built-in listening
FreeMotion B570 = on-ear built-in listening
FreeMotion B571 = on-ear built-in listening
FreeMotion B580 = on-ear built-in listening
Twins 630 = in-ear built-in listening
Twins 635 = in-ear built-in listening
Twins 638 = in-ear built-in listening
Twins 639 = in-ear built-in listening
Twins 640 = in-ear built-in listening
Twins 655 = in-ear built-in listening
Twins 903 = in-ear built-in listening
Twins 905 = in-ear built-in listening
Twins 906 = in-ear built-in listening
Twins 910 = in-ear built-in listening
Twins 916 = in-ear built-in listening
Pulse 420 = in-ear inline listening
Pulse 427 = in-ear inline listening
Pulse 428 = in-ear inline listening
Pulse 430 = in-ear inline listening
Pulse 452 = in-ear inline listening
Pulse 455 = in-ear inline listening
Pulse 456 = in-ear inline listening
Pulse 457 = in-ear inline listening
Pulse 470 = in-ear inline listening
Tanto = in-ear inline listening
`,
);
