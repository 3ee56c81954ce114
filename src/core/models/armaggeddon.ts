import { brand } from './format.ts';

export default brand(
  'Armaggeddon',
  ['Sonic Gear Armaggeddon', 'SonicGear Armaggeddon', 'Armageddon Gaming'],
  `
~Atom 1 = over-ear boom gaming
~Atom 3 = over-ear boom gaming
~Atom 5 = over-ear boom gaming
~Atom 7 = over-ear boom gaming
~Fuze 3C = over-ear boom gaming
~Fuze 5 = over-ear boom gaming
~Fuze 7 = over-ear boom gaming
~Nuke 1 = over-ear boom gaming
~Nuke 3 = over-ear boom gaming
~Nuke 5 = over-ear boom gaming
~Nuke 7 = over-ear boom gaming
~Nuke 9 = over-ear boom gaming
~Nuke 11 = over-ear boom gaming
~Nuke 13 = over-ear boom gaming
~Pulse 6 = over-ear boom gaming
~Pulse 7, ~Pulse 7 M = over-ear boom gaming
~Pulse X1 = over-ear boom gaming
~Molotov 3 = over-ear boom gaming
~Molotov 5 = over-ear boom gaming
~Molotov 7 = over-ear boom gaming
`,
);
