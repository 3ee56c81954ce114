import { brand } from './format.ts';

export default brand(
  'BuddyPhones',
  ['Onanoff', 'Buddy Phones'],
  `
Explore = on-ear inline listening
Inflight = on-ear inline listening
Standard = on-ear inline listening
Discover = on-ear inline listening
Discover Fun = on-ear inline listening
Connect = on-ear inline listening
Play = on-ear built-in listening
Wave = on-ear built-in listening
Cosmos = on-ear built-in listening
PopFun = on-ear built-in listening
PopTime = on-ear built-in listening
School = on-ear boom listening
`,
);
