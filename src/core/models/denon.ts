import { brand } from './format.ts';

export default brand(
  'Denon',
  ['デノン', '데논', '天龙', 'Денон'],
  `
AH-D2000 = over-ear none listening
AH-D5000 = over-ear none listening
AH-D7000 = over-ear none listening
AH-D600 = over-ear none listening
AH-D7100 = over-ear none listening
AH-D5200 = over-ear none listening
AH-D7200 = over-ear none listening
AH-D9200, AH-D9200EM = over-ear none listening
AH-D1100 = over-ear none listening
AH-D1001 = over-ear none listening
AH-D1000 = over-ear none listening
AH-D950 = over-ear none listening
AH-A100 = over-ear none listening
AH-D510 = over-ear none listening
DN-HP1000, DEN-HP1000, ~HP1000 = over-ear none listening
DN-HP1100, ~HP1100 = over-ear none listening
DN-HP700 = over-ear none listening
DN-HP600 = over-ear none listening
AH-D400 = over-ear inline listening
AH-D340 = over-ear inline listening
AH-D1200 = over-ear inline listening
AH-MM400 = over-ear inline listening
AH-D510R = over-ear inline listening
AH-NC800 = over-ear inline listening
AH-MM300 = on-ear inline listening
AH-MM200 = on-ear inline listening
AH-D310R = on-ear inline listening
AH-D320 = on-ear inline listening
AH-P372 = on-ear none listening
AH-D310 = on-ear none listening
AH-D210 = on-ear none listening
AH-D501 = on-ear none listening
AH-GC20 = over-ear built-in listening
AH-GC25W = over-ear built-in listening
AH-GC30 = over-ear built-in listening
AH-NCW500 = over-ear built-in listening
AH-C350 = in-ear none listening
AH-C351 = in-ear none listening
AH-C360 = in-ear none listening
AH-C452 = in-ear none listening
AH-C551 = in-ear none listening
AH-C700 = in-ear none listening
AH-C751 = in-ear none listening
AH-C710 = in-ear none listening
AH-C260 = in-ear none listening
AH-C720 = in-ear none listening
AH-C820 = in-ear none listening
AH-C560R = in-ear inline listening
AH-C260R = in-ear inline listening
AH-C100 = in-ear inline listening
AH-C250 = in-ear inline listening
AH-C300 = in-ear inline listening
AH-C400 = in-ear inline listening
AH-C50MA = in-ear inline listening
AH-C120MA = in-ear inline listening
AH-C620R = in-ear inline listening
AH-C621R = in-ear inline listening
AH-C160W = in-ear inline listening
AH-W150 = in-ear inline listening
AH-W200 = in-ear inline listening
AH-C630W = in-ear built-in listening
AH-C830NCW = in-ear built-in listening
AH-C840NCW = in-ear built-in listening
AH-C500W = in-ear built-in listening
AH-C15PL, PerL = in-ear built-in listening
PerL Pro = in-ear built-in listening
`,
);
