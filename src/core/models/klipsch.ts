import { brand } from './format.ts';

export default brand(
  'Klipsch',
  [],
  `
Image S4i = in-ear inline listening
S4i = in-ear inline listening
Image S4A = in-ear inline listening
S4A = in-ear inline listening
Image X10i = in-ear inline listening
X10i = in-ear inline listening
R6i = in-ear inline listening
~R6i II = in-ear inline listening
X6i = in-ear inline listening
X8i = in-ear inline listening
X11i = in-ear inline listening
X12i = in-ear inline listening
X20i = in-ear inline listening
XR8i = in-ear inline listening
T5M Wired = in-ear inline listening
T5M = in-ear inline listening
Reference R6i = in-ear inline listening
Image S4 = in-ear none listening
S4 = in-ear none listening
Image S3 = in-ear none listening
S3 = in-ear none listening
Image S2 = in-ear none listening
Image X10 = in-ear none listening
X10 = in-ear none listening
Image X5 = in-ear none listening
R6 = in-ear none listening
Custom-1 = in-ear none listening
Custom-2 = in-ear none listening
Custom-3 = in-ear none listening
~T5 True Wireless = in-ear built-in listening
T5 II = in-ear built-in listening
~T5 II True Wireless = in-ear built-in listening
~T5 II ANC = in-ear built-in listening
~T5 II True Wireless ANC = in-ear built-in listening
~T5 Neckband = in-ear built-in listening
~R5 Neckband = in-ear built-in listening
~X12 Neckband = in-ear built-in listening
~T5 Sport = in-ear built-in listening
Image One = on-ear inline listening
Reference On-Ear = on-ear inline listening
Reference R6i On-Ear = on-ear inline listening
Mode M40 = over-ear inline listening
M40 = over-ear inline listening
Status = over-ear inline listening
Reference On-Ear Bluetooth = on-ear built-in listening
Reference On-Ear Bluetooth II = on-ear built-in listening
Image One Bluetooth = on-ear built-in listening
Reference Over-Ear Bluetooth = over-ear built-in listening
HP-3 = over-ear none listening
Heritage HP-3 = over-ear none listening
`,
);
