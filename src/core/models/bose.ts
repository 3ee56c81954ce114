import { brand } from './format.ts';

export default brand(
  'Bose',
  ['ボーズ', '보스', '博士', 'Бозе', 'بوز'],
  `
# Talking
A20, ~A20 Aviation Headset = over-ear boom aviation
A30, ~A30 Aviation Headset = over-ear boom aviation
Aviation Headset X = over-ear boom aviation
Aviation X = over-ear boom aviation
~SoundComm B40, B40 = over-ear boom aviation
Triport Tactical = over-ear boom aviation
ProFlight, ~ProFlight Series 1, ~ProFlight Series 2 = in-ear boom aviation
QuietComfort 35 II Gaming Headset, QuietComfort 35 Gaming, ~QC35 II Gaming = over-ear boom gaming
Noise Cancelling Headphones 700 UC, ~700 UC, NC700 UC, NCH700 UC = over-ear built-in office
~Bluetooth Headset Series 2 = earpiece built-in mobile-calls
# Headphones and earbuds share these names; the words behind them tell
+QuietComfort = over-ear built-in listening
+QuietComfort Ultra, QC Ultra = over-ear built-in listening
# Over and on the ear
QuietComfort 35, QC35 = over-ear built-in listening
QuietComfort 35 II, ~QC35 II, QuietComfort 35 Series II, ~QC35 2 = over-ear built-in listening
QuietComfort 45, QC45, QuietComfort 45 SE, QC SE, QuietComfort SE = over-ear built-in listening
+QuietComfort Headphones, +QuietComfort Bluetooth Headphones, +QuietComfort Wireless Headphones, +QuietComfort Wireless Noise Cancelling Headphones, +QuietComfort Wireless Noise Cancelling Over-Ear, +QuietComfort Noise Cancelling Headphones = over-ear built-in listening
+QuietComfort Ultra Headphones, +QC Ultra Headphones, +QuietComfort Ultra Bluetooth Headphones, +QuietComfort Ultra Wireless Headphones, +QuietComfort Ultra Wireless Noise Cancelling Headphones, +QuietComfort Ultra Noise Cancelling Headphones = over-ear built-in listening
Noise Cancelling Headphones 700, ~NC700, NCH700, ~Headphones 700, ~Noise Cancelling 700, ~Noise Cancelling Over-Ear Wireless 700, ~HDPHS 700, Bose 700 = over-ear built-in listening
SoundLink Around-Ear, SoundLink Arround Ear, SoundLink Around-Ear II, +SoundLink Around-Ear Wireless Headphones II, SoundLink AE II, SoundLink II Around-Ear, AE2w, SoundLink AE2 = over-ear built-in listening
SoundLink On-Ear = on-ear built-in listening
SoundLink OE = on-ear built-in listening
OE2w = on-ear built-in listening
QuietComfort 25, QC25 = over-ear inline listening
QuietComfort 15, QC15 = over-ear inline listening
AE2i = over-ear inline listening
SoundTrue Around-Ear, SoundTrue Around-Ear II, SoundTrue AE, SoundTrue AE II = over-ear inline listening
OE2i = on-ear inline listening
SoundTrue On-Ear, SoundTrue OE = on-ear inline listening
QuietComfort 2, QC2 = over-ear none listening
AE2 = over-ear none listening
TriPort = over-ear none listening
QuietComfort 1 = over-ear none listening
QuietComfort 3, QC3 = on-ear none listening
OE2 = on-ear none listening
# In the ear
+QuietComfort Earbuds, QC Earbuds, +QuietComfort Noise Cancelling Earbuds, +QuietComfort Wireless Noise Cancelling Earbuds, +QuietComfort Wireless Earbuds, +QuietComfort Bluetooth Earbuds, +QuietComfort True Wireless Earbuds = in-ear built-in listening
QuietComfort Earbuds II, QuietComfort Earbuds 2, QC Earbuds II, +QuietComfort II Earbuds = in-ear built-in listening
+QuietComfort Ultra Earbuds, QC Ultra Earbuds, +QuietComfort Ultra Noise Cancelling Earbuds, QuietComfort Ultra Noise Cancelling Wireless Earbuds, QuietComfort Ultra Earbuds 2nd Gen, +QuietComfort Ultra Bluetooth Earbuds, +QuietComfort Ultra Wireless Earbuds, +QuietComfort Ultra True Wireless Earbuds, +QuietComfort Ultra Wireless Noise Cancelling Earbuds = in-ear built-in listening
Sport Earbuds = in-ear built-in listening
SoundSport Free = in-ear built-in listening
~QuietControl 30, QC30, QuietComfort 30 = in-ear inline listening
SoundSport Wireless = in-ear inline listening
SoundSport Pulse = in-ear inline listening
+SoundSport, SoundSport In-Ear = in-ear inline listening
SoundTrue In-Ear, +SoundTrue Ultra, SoundTrue Ultra In-Ear = in-ear inline listening
QuietComfort 20, QC20, ~QC20i = in-ear inline listening
MIE2, ~MIE2i = in-ear inline listening
~SIE2i = in-ear inline listening
IE2 = in-ear none listening
SIE2 = in-ear none listening
Sleepbuds = in-ear none listening
Sleepbuds II = in-ear none listening
Ultra Open, +Ultra Open Earbuds = open-ear built-in listening separate
Sport Open Earbuds = open-ear built-in listening separate
`,
);
