import { brand } from './format.ts';

export default brand(
  'Toshiba',
  ['東芝', '도시바'],
  `
RZE-BT160H, ~BT160H = over-ear built-in listening
RZE-BT166H, ~BT166H = over-ear built-in listening
RZE-BT200H, ~BT200H = over-ear built-in listening
RZE-BT1000H = over-ear built-in listening
RZE-BT1050H = over-ear built-in listening
RZE-BT1200H = over-ear built-in listening
RZE-BT180H, ~BT180H = on-ear built-in listening
RZE-BT700E = in-ear built-in listening
RZE-BT750E = in-ear built-in listening
RZE-BT800E = in-ear built-in listening
RZE-BT900E = in-ear built-in listening
RZE-BT950E = in-ear built-in listening
RZE-G902H, ~G902H = over-ear boom gaming
`,
);
