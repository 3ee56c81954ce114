import { brand } from './format.ts';

export default brand(
  'Redragon',
  ['Red Dragon', 'T-Dagger Redragon', 'レッドドラゴン', '红龙'],
  `
Zeus, H510, ~Zeus H510, ~H510 Zeus = over-ear boom gaming
Zeus X, H510-RGB, ~Zeus X H510 = over-ear boom gaming
Zeus Pro, ~H510 Pro = over-ear boom gaming
Lamia, H320, ~H320 Lamia, ~Lamia 2 = over-ear boom gaming
Pandora, H350, ~H350 Pandora, ~Pandora 2 = over-ear boom gaming
Icon, H520, ~H520 Icon = over-ear boom gaming
Mento, H270, ~H270 Mento = over-ear boom gaming
Muses, H310, ~H310 Muses = over-ear boom gaming
Hylas, H260, ~H260 Hylas = over-ear boom gaming
Minos, H210, ~H210 Minos = over-ear boom gaming
Ares, H120, ~H120 Ares = over-ear boom gaming
Themis, H220, ~H220 Themis = over-ear boom gaming
Triton, H991, ~H991 Triton = over-ear boom gaming
Diomedes, H386, H388, ~H388 Diomedes = over-ear boom gaming
Hero, H530, ~H530 Hero = over-ear boom gaming
Ire, H848, ~H848 Ire = over-ear boom gaming
Pelops, Pelias, H818, ~H818 Pro, ~H818 Pelops = over-ear boom gaming
Talos, H601, ~H601 Talos = over-ear boom gaming
Bio, H801, ~H801 Bio = over-ear boom gaming
Siren, H301, ~H301 Siren, ~Siren 2 = over-ear boom gaming
Aurora, H376, ~H376 Aurora = over-ear boom gaming
Scream, H231 = over-ear boom gaming
Europe, H720 = over-ear boom gaming
Cadmus, H370 = over-ear boom gaming
Garuda, H101 = over-ear boom gaming
`,
);
