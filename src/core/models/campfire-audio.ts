import { brand } from './format.ts';

export default brand(
  'Campfire Audio',
  ['Campfire'],
  `
Andromeda = in-ear none listening
Andromeda 2020 = in-ear none listening
Andromeda S = in-ear none listening
Andromeda Emerald Sea = in-ear none listening
Solaris = in-ear none listening
Solaris 2020 = in-ear none listening
Solaris Stellar Horizon = in-ear none listening
Ara = in-ear none listening
Atlas = in-ear none listening
Vega = in-ear none listening
Vega 2020 = in-ear none listening
Dorado = in-ear none listening
Dorado 2020 = in-ear none listening
Comet = in-ear none listening
Polaris = in-ear none listening
Polaris II = in-ear none listening
Nova = in-ear none listening
Orion = in-ear none listening
Lyra = in-ear none listening
Lyra II = in-ear none listening
Jupiter = in-ear none listening
Cascara = in-ear none listening
Honeydew = in-ear none listening
Satsuma = in-ear none listening
Mammoth = in-ear none listening
Holocene = in-ear none listening
Supermoon = in-ear none listening
Ponderosa = in-ear none listening
Bonneville = in-ear none listening
Fathom = in-ear none listening
Equinox = in-ear none listening
Trifecta = in-ear none listening
Clara = in-ear none listening
Astrolith = in-ear none listening
Moon Rover = in-ear none listening
Axion = in-ear none listening
Cascade = over-ear none listening
Orbit = in-ear built-in listening
`,
);
