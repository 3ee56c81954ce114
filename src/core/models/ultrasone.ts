import { brand } from './format.ts';

export default brand(
  'Ultrasone',
  [],
  `
~Pro 480i = over-ear none listening
~Pro 550i = over-ear none listening
~Pro 580i = over-ear none listening
~Pro 650i = over-ear none listening
~Pro 750 = over-ear none listening
~Pro 780i = over-ear none listening
~Pro 900 = over-ear none listening
~Pro 900i = over-ear none listening
~Pro 1480i = over-ear none listening
~Pro 2500 = over-ear none listening
~Pro 2900i = over-ear none listening
~Pro 2900 = over-ear none listening
HFI-450 = over-ear none listening
HFI-580 = over-ear none listening
HFI-680 = over-ear none listening
HFI-780 = over-ear none listening
HFI-2400 = over-ear none listening
Edition 8 = over-ear none listening
Edition 9 = over-ear none listening
Edition 10 = over-ear none listening
Edition 11 = over-ear none listening
Edition 12 = over-ear none listening
Edition 15 = over-ear none listening
Signature DJ = over-ear none listening
Signature DXP = over-ear none listening
Signature Fusion = over-ear none listening
Signature Master = over-ear none listening
Signature Natural = over-ear none listening
Signature Pro = over-ear none listening
Signature Pulse = over-ear none listening
Signature Pure = over-ear none listening
Signature Studio = over-ear none listening
Signature X = over-ear none listening
DJ1 Pro = over-ear none listening
Tribute 7 = over-ear none listening
Performance 820 = over-ear inline listening
Performance 840 = over-ear inline listening
Performance 860 = over-ear inline listening
Performance 880 = over-ear inline listening
Go = on-ear inline listening
Go Bluetooth = on-ear built-in listening
ISAR = over-ear built-in listening
`,
);
