import { brand } from './format.ts';

export default brand(
  'OnePlus',
  ['원플러스', '一加', 'ワンプラス', 'ون بلس', 'Ванплас'],
  `
Buds = in-ear built-in listening
~Buds 3 = in-ear built-in listening
~Buds 4 = in-ear built-in listening
Buds Ace = in-ear built-in listening
~Buds Ace 2 = in-ear built-in listening
Buds N = in-ear built-in listening
Buds V = in-ear built-in listening
Buds Pro, ~E503A = in-ear built-in listening
~Buds Pro 2, ~E507A = in-ear built-in listening
~Buds Pro 2R = in-ear built-in listening
~Buds Pro 3 = in-ear built-in listening
Buds Z = in-ear built-in listening
~Buds Z2, ~E504A = in-ear built-in listening
+Nord Buds, ~E505A = in-ear built-in listening
+Nord Buds CE = in-ear built-in listening
Nord Buds 2 = in-ear built-in listening
Nord Buds 2r = in-ear built-in listening
Nord Buds 3 = in-ear built-in listening
Nord Buds 3 Pro = in-ear built-in listening
Nord Buds 3r = in-ear built-in listening
Bullets Wireless, Bullet Wireless, Bullets = in-ear built-in listening
~Bullets Wireless 2, Bullets 2 = in-ear built-in listening
+Bullets Wireless Z, Bullets Z = in-ear built-in listening
Bullets Wireless Z Bass Edition, Bullets Z Bass = in-ear built-in listening
Bullets Wireless Z2, Bullets Z2, ~E305A = in-ear built-in listening
Bullets Wireless Z2 ANC, Bullets Z2 ANC, ~E309A = in-ear built-in listening
Bullets Wireless Z3, Bullets Z3 = in-ear built-in listening
Bullets V2, Bullets Wired = in-ear inline listening
Bullets Type-C, +Type-C Bullets, ~BE02T = in-ear inline listening
+Nord Wired Earphones, Nord Wired, ~E103A = in-ear inline listening
Silver Bullets = in-ear inline listening
`,
);
