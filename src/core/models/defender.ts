import { brand } from './format.ts';

export default brand(
  'Defender',
  ['Defender Gaming', 'Дефендер'],
  `
Warhead G-100 = over-ear boom gaming
Warhead G-120 = over-ear boom gaming
Warhead G-160 = over-ear boom gaming
Warhead G-185 = over-ear boom gaming
Warhead G-190 = over-ear boom gaming
Warhead G-200 = over-ear boom gaming
Warhead G-250 = over-ear boom gaming
Warhead G-260 = over-ear boom gaming
Warhead G-275 = over-ear boom gaming
Warhead G-300 = over-ear boom gaming
Warhead G-320 = over-ear boom gaming
Warhead G-370 = over-ear boom gaming
Warhead G-390, Warhead G-390 LED = over-ear boom gaming
Warhead G-400 = over-ear boom gaming
Warhead G-450 = over-ear boom gaming
Warhead G-500 = over-ear boom gaming
Warhead HN-G100 = over-ear boom gaming
Excidium = over-ear boom gaming
Lester = over-ear boom gaming
Scylla = over-ear boom gaming
Lagopasmutus = over-ear boom gaming
Memecoleous = over-ear boom gaming
Tanto = over-ear boom gaming
Ridley = over-ear boom gaming
Doom = over-ear boom gaming
Limbo = over-ear boom gaming
Aspis, Aspis Pro = over-ear boom gaming
Vertox = over-ear boom gaming
Zeyrox = over-ear boom gaming
Icefall = over-ear boom gaming
Quadro = over-ear boom gaming
Vermeer = over-ear boom gaming
Ironhead = over-ear boom gaming
Devourer = over-ear boom gaming
Archon = over-ear boom gaming
Gryphon, Gryphon HN-750, Gryphon 750 = over-ear boom gaming
Aura 104, ~HN-102 = on-ear boom office
Aura 111 = on-ear boom office
Phoenix 875 = on-ear boom office
Esprit 055, ~HN-831 = on-ear boom office
Bravo HN-015 = on-ear boom office
Orpheus HN-898 = on-ear boom office
`,
);
