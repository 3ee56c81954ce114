import { brand } from './format.ts';

export default brand(
  'Accutone',
  ['Accutone Technologies'],
  `
~UM210 = on-ear boom contact-centre
~UB210 = on-ear boom contact-centre
~UM610 = on-ear boom contact-centre
~UB610 = on-ear boom contact-centre
~UM710 = on-ear boom contact-centre
~UB710 = on-ear boom contact-centre
~UM910 = on-ear boom contact-centre
~UB910 = on-ear boom contact-centre
~UM1010 = on-ear boom contact-centre
~UB1010 = on-ear boom contact-centre
~TM210 = on-ear boom contact-centre
~TB210 = on-ear boom contact-centre
~TM610 = on-ear boom contact-centre
~TB610 = on-ear boom contact-centre
~TM710 = on-ear boom contact-centre
~TB710 = on-ear boom contact-centre
~TM910 = on-ear boom contact-centre
~TB910 = on-ear boom contact-centre
~TB1010 = on-ear boom contact-centre
~WT980 = on-ear boom contact-centre
~Lumina = on-ear boom contact-centre
`,
);
