import { brand } from './format.ts';

export default brand(
  'Speedlink',
  ['Jöllenbeck'],
  `
Medusa = over-ear boom gaming
Medusa NX = over-ear boom gaming
Medusa XE = over-ear boom gaming
Legatos = over-ear boom gaming
Virtas = over-ear boom gaming
Quinox = over-ear boom gaming
Coniux = over-ear boom gaming
Celsor = over-ear boom gaming
Maxter = over-ear boom gaming
Martius = over-ear boom gaming
Orios = over-ear boom gaming
Hadow = over-ear boom gaming
Raidor = over-ear boom gaming
Xanthos = over-ear boom gaming
Thebe = on-ear boom office
Accordo = on-ear boom office
Ares = on-ear boom office
Aux = on-ear boom office
Versico = on-ear boom office
Sonid = on-ear boom office
`,
);
