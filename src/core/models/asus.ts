import { brand } from './format.ts';

export default brand(
  'ASUS',
  [
    'ROG',
    'ASUS ROG',
    'Asus TUF',
    'TUF Gaming',
    'Republic of Gamers',
    'エイスース',
    '아수스',
    '华硕',
    '華碩',
    'Асус',
  ],
  `
ROG Delta = over-ear boom gaming
ROG Delta S = over-ear boom gaming
ROG Delta S Animate = over-ear boom gaming
ROG Delta S Core = over-ear boom gaming
ROG Delta S Wireless = over-ear boom gaming
ROG Delta Core = over-ear boom gaming
ROG Delta Origin = over-ear boom gaming
ROG Delta Type-A = over-ear boom gaming
ROG Delta II = over-ear boom gaming
ROG Fusion II 300 = over-ear boom gaming
ROG Fusion II 500 = over-ear boom gaming
ROG Pelta = over-ear boom gaming
ROG Kithara = over-ear boom gaming
~Strix Fusion 300 = over-ear boom gaming
~Strix Fusion 500 = over-ear boom gaming
~Strix Fusion 700 = over-ear boom gaming
ROG Strix Fusion Wireless = over-ear boom gaming
Strix Wireless = over-ear boom gaming
~ROG Strix Go 2.4 = over-ear boom gaming
ROG Strix Go BT = over-ear boom gaming
ROG Strix Go Core = over-ear boom gaming
ROG Strix Go = over-ear boom gaming
~Strix 7.1 = over-ear boom gaming
~Strix 2.0 = over-ear boom gaming
Strix DSP = over-ear boom gaming
Strix Pro = over-ear boom gaming
~ROG Theta 7.1 = over-ear boom gaming
ROG Theta Electret = over-ear boom gaming
ROG Centurion, ~ROG Centurion 7.1, ~ROG 7.1 Centurion = over-ear boom gaming
Orion = over-ear boom gaming
Orion Pro = over-ear boom gaming
Vulcan, Vulcan ANC = over-ear boom gaming
Vulcan Pro = over-ear boom gaming
Cerberus = over-ear boom gaming
~Cerberus V2 = over-ear boom gaming
Echelon = over-ear boom gaming
~TUF Gaming H1, ~TUF H1 = over-ear boom gaming
~TUF Gaming H1 Wireless = over-ear boom gaming
~TUF Gaming H1 Gen II = over-ear boom gaming
~TUF Gaming H3, ~TUF H3 = over-ear boom gaming
~TUF Gaming H3 Wireless, ~TUF H3 Wireless = over-ear boom gaming
~TUF Gaming H5, ~TUF H5 = over-ear boom gaming
~TUF Gaming H7, ~TUF H7 = over-ear boom gaming
~TUF Gaming H7 Core = over-ear boom gaming
~TUF Gaming H7 Wireless = over-ear boom gaming
~HS-101 = on-ear boom office
~HS-1000W = on-ear boom office
HS-W1 = on-ear boom office
Cetra = in-ear inline gaming
ROG Cetra Core = in-ear inline gaming
ROG Cetra II = in-ear inline gaming
ROG Cetra II Core = in-ear inline gaming
ROG Cetra RGB = in-ear inline gaming
Cetra True Wireless = in-ear built-in gaming
ROG Cetra True Wireless Pro = in-ear built-in gaming
ROG Cetra True Wireless SpeedNova = in-ear built-in gaming
`,
);
