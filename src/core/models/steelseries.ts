import { brand } from './format.ts';

export default brand(
  'SteelSeries',
  ['Steel Series', 'スティールシリーズ', '스틸시리즈', '赛睿', '賽睿'],
  `
+Arctis = over-ear boom gaming
Arctis 1, 61427 = over-ear boom gaming
Arctis 1 Wireless = over-ear boom gaming
Arctis 3 = over-ear boom gaming
Arctis 3 Bluetooth = over-ear boom gaming
Arctis 5 = over-ear boom gaming
Arctis 7 = over-ear boom gaming
Arctis 7P = over-ear boom gaming
Arctis 7X = over-ear boom gaming
Arctis 7 Plus = over-ear boom gaming
Arctis 7P Plus = over-ear boom gaming
Arctis 7X Plus = over-ear boom gaming
Arctis 9, Arctis 9 Wireless = over-ear boom gaming
Arctis 9X = over-ear boom gaming
+Arctis Pro = over-ear boom gaming
+Arctis Pro Wireless = over-ear boom gaming
+Arctis Pro GameDAC = over-ear boom gaming
+Arctis Prime = over-ear boom gaming
+Arctis Raw = over-ear boom gaming
+Arctis Nova = over-ear boom gaming
Arctis Nova 1 = over-ear boom gaming
Arctis Nova 1P = over-ear boom gaming
Arctis Nova 1X = over-ear boom gaming
Arctis Nova 3 = over-ear boom gaming
Arctis Nova 3P, Arctis Nova 3P Wireless = over-ear boom gaming
Arctis Nova 3X, Arctis Nova 3X Wireless = over-ear boom gaming
Arctis Nova 4 = over-ear boom gaming
Arctis Nova 4P = over-ear boom gaming
Arctis Nova 4X = over-ear boom gaming
Arctis Nova 5, Arctis Nova 5 Wireless = over-ear boom gaming
Arctis Nova 5P = over-ear boom gaming
Arctis Nova 5X = over-ear boom gaming
Arctis Nova 7, Arctis Nova 7 Wireless = over-ear boom gaming
Arctis Nova 7P = over-ear boom gaming
Arctis Nova 7X = over-ear boom gaming
Arctis Nova 7 Gen 2 = over-ear boom gaming
+Arctis Nova Pro = over-ear boom gaming
+Arctis Nova Pro Wireless = over-ear boom gaming
+Arctis Nova Elite = over-ear boom gaming
Siberia = over-ear boom gaming
Siberia v2 = over-ear boom gaming
Siberia v3 = over-ear boom gaming
Siberia v3 Prism = over-ear boom gaming
Siberia Elite = over-ear boom gaming
Siberia Elite Prism, Elite Prism = over-ear boom gaming
Siberia 150 = over-ear boom gaming
Siberia 200 = over-ear boom gaming
Siberia 350 = over-ear boom gaming
Siberia 650 = over-ear boom gaming
Siberia 800 = over-ear boom gaming
Siberia 840 = over-ear boom gaming
Siberia P300 = over-ear boom gaming
Siberia P800 = over-ear boom gaming
Siberia X300 = over-ear boom gaming
Siberia X800 = over-ear boom gaming
Siberia Neckband = over-ear boom gaming
~3H = over-ear boom gaming
3H VR = over-ear boom gaming
~4H = over-ear boom gaming
~5H, ~5Hv2, ~5Hv3 = over-ear boom gaming
~7H = over-ear boom gaming
~9H = over-ear boom gaming
H Wireless = over-ear boom gaming
~Spectrum 4xb = over-ear boom gaming
~Spectrum 5xb = over-ear boom gaming
~Spectrum 7xb = over-ear boom gaming
Spectrum AX = over-ear boom gaming
Diablo III Headset = over-ear boom gaming
World of Warcraft Headset = over-ear boom gaming
Siberia 100 = over-ear built-in gaming
Siberia P100 = over-ear built-in gaming
Siberia X100 = over-ear built-in gaming
Siberia RAW, Siberia RAW Prism = over-ear built-in gaming
Flux, Flux Luxury = on-ear inline gaming
Flux Headset = on-ear inline gaming
Flux In-Ear, Flux In-Ear Mobile = in-ear inline gaming
Flux In-Ear Pro = in-ear inline gaming
Siberia In-Ear = in-ear inline gaming
Tusq = in-ear boom gaming
+Arctis GameBuds, GameBuds = in-ear built-in gaming
`,
);
