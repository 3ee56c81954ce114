import { brand } from './format.ts';

export default brand(
  'Meetion',
  ['MeeTion'],
  `
~HP010 = over-ear boom gaming
~HP020 = over-ear boom gaming
~HP021 = over-ear boom gaming
~HP030 = over-ear boom gaming
`,
);
