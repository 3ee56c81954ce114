import { brand } from './format.ts';

export default brand(
  'Logitech',
  ['Logi', 'Logicool', 'Logitech G', 'Logitech Gaming', 'ロジクール', '로지텍', '罗技', '羅技', 'Логитек'],
  `
# Computer and office
H110, 981-000271, 981-000472 = on-ear boom office
H111, 981-000593, 981-000612, 981-000588 = on-ear boom office
H120 = on-ear boom office
H130 = on-ear boom office
H150, 981-000350 = on-ear boom office
H151, 981-000589, 981-000587 = on-ear boom office
H210 = on-ear boom office
H230 = on-ear boom office
H250 = on-ear boom office
H270 = on-ear boom office
H330 = on-ear boom office
H340, 981-000475, 981-000509 = on-ear boom office
H360 = on-ear boom office
H370, 981-000710 = on-ear boom office
H390, 981-000406, 981-000014, 981-000803 = on-ear boom office
H530 = on-ear boom office
H540, 981-000480, 981-000510 = on-ear boom office
H555 = on-ear boom office
~H570e, 981-000575, 981-000574, 981-000571 = on-ear boom office
H600, 981-000342, 981-000341 = on-ear boom office
~H650e, 981-000519, 981-000514 = on-ear boom office
H760 = on-ear boom office
H800, 981-000338, 981-000337 = on-ear boom office
~H820e, 981-000517, 981-000512 = on-ear boom office
~960 USB, 960, 981-000100, 981-000836 = on-ear boom office
B530 = on-ear boom office
~PC 860, ~860 Headset = on-ear boom office
ClearChat Comfort, ClearChat Comfort USB = on-ear boom office
ClearChat Pro, ClearChat Pro USB = on-ear boom office
ClearChat PC Wireless, ClearChat Wireless = on-ear boom office
ClearChat Style = on-ear boom office
ClearChat Stereo = on-ear boom office
~Premium USB Headset 350 = on-ear boom office
~USB Headset 330 = on-ear boom office
Zone Wired, 981-000870, 981-000875, 981-000876 = on-ear boom office
~Zone Wired 2 = on-ear boom office
~Zone 300 = on-ear boom office
~Zone 301 = on-ear boom office
~Zone 305 = on-ear boom office
~Zone 750, 981-001104 = on-ear boom office
~Zone 900, 981-001101 = on-ear boom office
Zone Wireless, 981-000914, 981-000854, 981-000798 = on-ear boom office
Zone Wireless Plus, 981-000859, 981-000806 = on-ear boom office
Zone Learn = on-ear boom office
Zone Vibe 100, 981-001213, 981-001214 = over-ear boom office
Zone Vibe 125, 981-001126 = over-ear boom office
Zone Vibe 130 = over-ear boom office
Zone Vibe Wireless = over-ear boom office
+Zone Vibe = over-ear boom office
~Zone Wireless 2, 981-001311 = over-ear boom office
~Zone Wireless 2 ES = over-ear boom office
~Zone 950 = over-ear boom office
Zone True Wireless, 981-001082 = in-ear built-in office
Zone True Wireless Plus, 981-001060 = in-ear built-in office
Zone Wired Earbuds, 981-001009, 981-001013 = in-ear inline office
# Gaming
G230 = over-ear boom gaming
G231, ~G231 Prodigy = over-ear boom gaming
G233, ~G233 Prodigy = over-ear boom gaming
G321 = over-ear boom gaming
G330 = over-ear boom gaming
G331 = over-ear boom gaming
G332, 981-000757 = over-ear boom gaming
~G332 SE = over-ear boom gaming
G335, 981-000978, 981-001018 = over-ear boom gaming
G35 = over-ear boom gaming
G430, 981-000537 = over-ear boom gaming
G431 = over-ear boom gaming
G432, 981-000770 = over-ear boom gaming
G433, 981-000668 = over-ear boom gaming
G522 = over-ear boom gaming
G533, 981-000634 = over-ear boom gaming
G535, 981-000972 = over-ear boom gaming
G633, ~G633 Artemis Spectrum = over-ear boom gaming
~G633s = over-ear boom gaming
G635, 981-000750 = over-ear boom gaming
G735 = over-ear boom gaming
G733, 981-000864, 981-000883, 981-000890 = over-ear boom gaming
G930 = over-ear boom gaming
G933, ~G933 Artemis Spectrum = over-ear boom gaming
~G933s = over-ear boom gaming
G935, 981-000744 = over-ear boom gaming
G Pro, G Pro Headset, G Pro Gaming Headset, 981-000812 = over-ear boom gaming
Pro X, G Pro X, 981-000818 = over-ear boom gaming
G Pro X SE = over-ear boom gaming
Pro X Wireless, G Pro X Wireless, 981-000907 = over-ear boom gaming
~Pro X 2, ~Pro X 2 Lightspeed, ~G Pro X 2, 981-001263 = over-ear boom gaming
F540 = over-ear boom gaming
PlayGear Amp = over-ear boom gaming
G450 = over-ear boom gaming
PlayGear Mod = on-ear boom gaming
G435, 981-001050, 981-001062, 981-001074 = over-ear built-in gaming
G333, 981-000924 = in-ear inline gaming
G Fits, 981-001182 = in-ear built-in gaming
# Listening
UE 9000, Ultimate Ears 9000 = over-ear built-in listening
UE 4000, Ultimate Ears 4000 = on-ear none listening
~UE 100, Ultimate Ears 100 = in-ear none listening
~UE 200, Ultimate Ears 200 = in-ear none listening
~UE 350 = in-ear none listening
~UE 500 = in-ear none listening
~UE 600 = in-ear none listening
~UE 900 = in-ear none listening
UE 200vi, Ultimate Ears 200vi = in-ear inline listening
UE 350vm, Ultimate Ears 350vm = in-ear inline listening
UE 500vi, Ultimate Ears 500vi = in-ear inline listening
UE 600vi = in-ear inline listening
UE Fits, Ultimate Ears Fits = in-ear built-in listening
UE Drops = in-ear built-in listening
`,
);
