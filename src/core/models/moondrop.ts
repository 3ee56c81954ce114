import { brand } from './format.ts';

export default brand(
  'Moondrop',
  ['水月雨', 'ムーンドロップ', '문드롭'],
  `
Aria = in-ear none listening
~Aria 2 = in-ear none listening
Aria SE = in-ear none listening
Aria Snow Edition = in-ear none listening
Blessing 2 = in-ear none listening
Blessing 2 Dusk = in-ear none listening
Blessing 3 = in-ear none listening
Chu = in-ear none listening
Chu II = in-ear none listening
Chu 2 = in-ear none listening
Dusk = in-ear none listening
Crinacle Dusk = in-ear none listening
Kato = in-ear none listening
Kanas Pro = in-ear none listening
Kadenz = in-ear none listening
LAN = in-ear none listening
Lan II Ref = in-ear none listening
Starfield = in-ear none listening
Starfield II = in-ear none listening
Starfield 2 = in-ear none listening
Stellaris = in-ear none listening
Variations = in-ear none listening
S8 = in-ear none listening
SSR = in-ear none listening
SSP = in-ear none listening
Solis = in-ear none listening
Illumination = in-ear none listening
KXXS = in-ear none listening
Quarks = in-ear none listening
Crescent = in-ear none listening
Nameless = in-ear none listening
Spaceship = in-ear none listening
Dark Saber = in-ear none listening
Harmon = in-ear none listening
Meteor = in-ear none listening
Liebesleid = in-ear none listening
Chaconne = in-ear none listening
Shiro-Yuki = in-ear none listening
Chu II DSP = in-ear inline listening
Chu 2 DSP = in-ear inline listening
Jiu = in-ear inline listening
Quarks DSP = in-ear inline listening
Quarks 2 = in-ear inline listening
May = in-ear inline listening
Lan II Pop = in-ear inline listening
Space Travel = in-ear built-in listening
Space Travel 2 = in-ear built-in listening
Golden Ages = in-ear built-in listening
Alice = in-ear built-in listening
Nekocake = in-ear built-in listening
Sparks = in-ear built-in listening
Ultrasonic = in-ear built-in listening
Moca = in-ear built-in listening
Pill = in-ear built-in listening
Block = in-ear built-in listening
Robin = in-ear built-in listening
Venus = over-ear none listening
Para = over-ear none listening
Cosmo = over-ear none listening
Joker = over-ear none listening
Void = over-ear none listening
Edge = over-ear built-in listening
Edge ANC = over-ear built-in listening
`,
);
