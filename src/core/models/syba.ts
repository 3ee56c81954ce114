import { brand } from './format.ts';

export default brand(
  'Syba',
  ['Syba GamesterGear', 'GamesterGear', 'IO Crest GamesterGear', 'Connectland'],
  `
GamesterGear Cruiser, Cruiser PC210 = over-ear boom gaming
PC200-I = over-ear boom gaming
PC210-I = over-ear boom gaming
Oblanc UFO, ~UFO 5.1 = over-ear boom gaming
Oblanc Shell, Shell210, Shell NC1-2.1 = over-ear boom gaming
Oblanc Cobra, Cobra210, NC2 = over-ear boom gaming
CL-AUD63032 = over-ear boom gaming
CL-AUD63033 = over-ear boom gaming
CL-AUD63035 = over-ear boom gaming
OG-AUD63038 = over-ear boom gaming
OG-AUD63044 = over-ear boom gaming
OG-AUD63059 = over-ear boom gaming
OG-AUD63065 = over-ear boom gaming
OG-AUD63067 = over-ear boom gaming
OG-AUD63070 = over-ear boom gaming
OG-AUD63072 = over-ear boom gaming
CM-5008, CM-5008-U = on-ear boom office
~CM-502 = on-ear boom office
CM-5023, CL-CM-5023 = on-ear boom office
CL-AUD23028 = on-ear boom office
CL-AUD23029 = on-ear boom office
CL-AUD23030 = on-ear boom office
`,
);
