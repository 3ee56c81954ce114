import { brand } from './format.ts';

export default brand(
  'dbE',
  ['dbE Acoustics', 'DBE'],
  `
~GM100 = over-ear boom gaming
~GM120 = over-ear boom gaming
~GM150 = over-ear boom gaming
~GM180 = over-ear boom gaming
~GM190 = over-ear boom gaming
~GM200 = over-ear boom gaming
~GM210 = over-ear boom gaming
~GM220 = over-ear boom gaming
~GM250 = over-ear boom gaming
~GM280 = over-ear boom gaming
~GM300 = over-ear boom gaming
~GM350 = over-ear boom gaming
~GM500 = over-ear boom gaming
~GM660 = over-ear boom gaming
DJ80 = over-ear boom listening
HBT180NC, HBT180 = over-ear built-in listening
HBT130 = over-ear built-in listening
HBT120 = over-ear built-in listening
~DJ200 = over-ear none listening
~DJ150 = over-ear none listening
~DJ100 = over-ear none listening
`,
);
