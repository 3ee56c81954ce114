import { brand } from './format.ts';

export default brand(
  'Ops-Core',
  ['Gentex Ops-Core'],
  `
AMP = over-ear boom two-way-radio
~AMP Communication = over-ear boom two-way-radio
~RAC = over-ear boom two-way-radio
`,
);
