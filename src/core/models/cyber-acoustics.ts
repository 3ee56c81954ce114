import { brand } from './format.ts';

export default brand(
  'Cyber Acoustics',
  [],
  `
~AC-100B = on-ear boom office
~AC-104 = on-ear boom office
~AC-200B = on-ear boom office
~AC-201 = on-ear boom office
~AC-202B = on-ear boom office
~AC-204 = on-ear boom office
AC-400MV = on-ear boom office
~AC-404 = on-ear boom office
AC-5002 = on-ear boom office
AC-5008, AC-5008A = on-ear boom office
AC-5812 = on-ear boom office
AC-6008 = on-ear boom office
AC-6012 = on-ear boom office
AC-6014 = on-ear boom office
~AC-740 = on-ear boom office
~AC-744 = on-ear boom office
AC-8001 = on-ear boom office
AC-8002 = on-ear boom office
AC-8003 = on-ear boom office
~AC-840 = on-ear boom office
~AC-850 = on-ear boom office
~AC-851B = on-ear boom office
AC-4000 = on-ear boom office
AC-4006 = on-ear boom office
~HS-1000 = on-ear boom office
~AC-960 = over-ear boom gaming
~AC-968 = over-ear boom gaming
ACM-500RB = over-ear none listening
ACM-70B = on-ear none listening
ACM-62B = on-ear none listening
ACM-6004 = on-ear none listening
ACM-6005 = on-ear none listening
`,
);
