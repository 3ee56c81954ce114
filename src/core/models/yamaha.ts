import { brand } from './format.ts';

export default brand(
  'Yamaha',
  ['ヤマハ', '야마하', '雅马哈', 'Ямаха'],
  `
~HPH-MT5, ~HPH-MT5W, MT5W = over-ear none listening
~HPH-MT7, ~HPH-MT7W = over-ear none listening
~HPH-MT8 = over-ear none listening
~HPH-MT220 = over-ear none listening
~HPH-150, ~HPH-150B = over-ear none listening
~RH5MA = over-ear none listening
YH-5000SE, ~YH-5000 = over-ear none listening
~YH-4000 = over-ear none listening
YH-C3000 = over-ear none listening
~HPH-50, ~HPH-50B, ~HPH-50WH = on-ear none listening
~HPH-100, ~HPH-100B = on-ear none listening
~HPH-200 = on-ear none listening
RH1C = on-ear none listening
RH2C = on-ear none listening
RH3C = on-ear none listening
~HPH-MT120 = on-ear none listening
~HPH-PRO400 = over-ear inline listening
~HPH-PRO500 = over-ear inline listening
~HPH-PRO300 = on-ear inline listening
~HPH-M82 = on-ear inline listening
YH-E700A = over-ear built-in listening
YH-E700B = over-ear built-in listening
YH-L700A = over-ear built-in listening
~HPH-W300 = over-ear built-in listening
YH-E500A = on-ear built-in listening
~EPH-20 = in-ear none listening
~EPH-22 = in-ear none listening
~EPH-30 = in-ear none listening
~EPH-32 = in-ear none listening
~EPH-50 = in-ear none listening
~EPH-52 = in-ear none listening
EPH-100 = in-ear none listening
EPH-C300 = in-ear inline listening
EPH-C500 = in-ear inline listening
EPH-M100 = in-ear inline listening
EPH-M200 = in-ear inline listening
EPH-RS01 = in-ear inline listening
EPH-WS01 = in-ear inline listening
EPH-W32 = in-ear inline listening
EPH-W22 = in-ear inline listening
EPH-W53 = in-ear inline listening
EP-E30A = in-ear built-in listening
EP-E50A = in-ear built-in listening
EP-E70A = in-ear built-in listening
~TW-E3A = in-ear built-in listening
~TW-E3B = in-ear built-in listening
~TW-E3C = in-ear built-in listening
~TW-E5A = in-ear built-in listening
~TW-E5B = in-ear built-in listening
~TW-E7A = in-ear built-in listening
~TW-E7B = in-ear built-in listening
TW-ES5A = in-ear built-in listening
TW-EF3A = in-ear built-in listening
~YH-G01 = over-ear boom gaming
~CM500 = over-ear boom listening
`,
);
