import { brand } from './format.ts';

export default brand(
  'Nitho',
  [],
  `
~NX100, ~NX100S = over-ear boom gaming
~NX120 = over-ear boom gaming
~NX200 = over-ear boom gaming
Atlas, Atlas Stereo = over-ear boom gaming
Janus, Janus RK = over-ear boom gaming
Spectra = over-ear boom gaming
Titan, Titan Pro = over-ear boom gaming
Orion = over-ear boom gaming
SND-JANU-CMO, SND-JNPS-WB, SND-JNXB-GK = over-ear boom gaming
`,
);
