import { brand } from './format.ts';

export default brand(
  'Blue Tiger',
  ['BlueTiger'],
  `
~Elite = on-ear boom mobile-calls
~Elite Ultra = on-ear boom mobile-calls
~Elite Platinum = on-ear boom mobile-calls
~Elite Premium = on-ear boom mobile-calls
~Dual Elite = on-ear boom mobile-calls
~Dual Elite Ultra = on-ear boom mobile-calls
~Solare = on-ear boom mobile-calls
~Advantage = on-ear boom mobile-calls
~Storm = on-ear boom mobile-calls
~Pro = on-ear boom mobile-calls
`,
);
