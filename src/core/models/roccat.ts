import { brand } from './format.ts';

export default brand(
  'ROCCAT',
  ['Turtle Beach ROCCAT'],
  `
Kave = over-ear boom gaming
Kave XTD = over-ear boom gaming
Kave 5.1 = over-ear boom gaming
Khan Pro = over-ear boom gaming
Khan Aimo = over-ear boom gaming
Cross = over-ear boom gaming
Renga = over-ear boom gaming
Renga Boost = over-ear boom gaming
Noz = over-ear boom gaming
Elo X, Elo X Stereo = over-ear boom gaming
Elo 7.1, Elo 7.1 USB = over-ear boom gaming
Elo 7.1 Air, Elo Air = over-ear boom gaming
Syn Pro Air = over-ear boom gaming
Syn Max Air = over-ear boom gaming
Kulo = on-ear boom gaming
Syva = in-ear inline gaming
Aluma = in-ear inline gaming
Score = in-ear inline gaming
Vire = in-ear inline gaming
`,
);
