import { brand } from './format.ts';

export default brand(
  'Zalman',
  [],
  `
ZM-HPS200, HPS200 = over-ear boom gaming
ZM-HPS300, HPS300 = over-ear boom gaming
ZM-HPS500 = over-ear boom gaming
ZM-HPS600 = over-ear boom gaming
`,
);
