import { brand } from './format.ts';

export default brand(
  'Retevis',
  ['Ailunce', 'リテビス'],
  `
R-111 = earpiece inline two-way-radio
R-112 = earpiece inline two-way-radio
EHK007 = over-ear boom two-way-radio
~EH060K = over-ear boom two-way-radio
`,
);
