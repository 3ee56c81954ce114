import { brand } from './format.ts';

export default brand(
  'Lenovo',
  [
    'thinkplus',
    'Lenovo thinkplus',
    'Lenovo Legion',
    'Lenovo Lecoo',
    '联想',
    '聯想',
    'レノボ',
    '레노버',
    'Леново',
  ],
  `
# Computer and office
Lenovo 100 Stereo USB Headset, ~100 Stereo, ~100 USB Stereo, ~100 Mono, 4XD1B61617 = on-ear boom office
Pro Wired Stereo VoIP Headset, Pro Stereo Wired VOIP, 4XD0S92991 = on-ear boom office
Wireless VoIP Headset, 4XD1C99220 = on-ear boom office
Stereo Analog Headset, 4XD0K25030, ~100 Stereo Analogue = on-ear boom office
USB-A Wired Stereo On-Ear Headset, 4XD1K18260 = on-ear boom office
P721 = on-ear boom office
P723 = on-ear boom office
Go Wireless ANC Headset, Lenovo Go Wireless ANC, 4XD1C99221, 4XD1C99223 = over-ear boom office
Go Wired ANC Headset, 4XD1C99222 = over-ear boom office
~ThinkPad X1 Active Noise Cancellation Headphones, ~X1 ANC Headphones, 4XD0U47635 = over-ear built-in office
# Gaming
~Legion H200, GXD1B87065 = over-ear boom gaming
~Legion H300, GXD0T69863 = over-ear boom gaming
~Legion H500, ~Legion H500 Pro, GXD0T69864 = over-ear boom gaming
~Legion H600, GXD1A03963 = over-ear boom gaming
~IdeaPad Gaming H100, ~IdeaPad H100, GXD1C67963 = over-ear boom gaming
Y Gaming Surround Sound Headset, GXD0L03746 = over-ear boom gaming
Y Gaming Stereo Headset = over-ear boom gaming
Legion Stereo Headset = over-ear boom gaming
P950 = over-ear boom gaming
GM2, ~GM2 Pro = in-ear built-in gaming
GM5 = in-ear built-in gaming
XG01 = in-ear built-in gaming
XG02 = in-ear built-in gaming
~Legion E510 = in-ear inline gaming
# Listening
~HD100 = over-ear built-in listening
~HD116 = over-ear built-in listening
~HD200 = over-ear built-in listening
~HD300 = over-ear built-in listening
~HD700 = over-ear built-in listening
~HD800 = over-ear built-in listening
TH10 = over-ear built-in listening
TH20 = over-ear built-in listening
TH30 = over-ear built-in listening
TH40 = over-ear built-in listening
TH50 = over-ear built-in listening
Yoga ANC Headphones, Yoga Active Noise Cancellation = over-ear built-in listening
~500 Bluetooth Headphone = over-ear built-in listening
LP1, LP1S = in-ear built-in listening
LP2, ~LivePods LP2 = in-ear built-in listening
~LP3 Pro, LP3 = in-ear built-in listening
LP5 = in-ear built-in listening
LP6, ~LP6 Pro = in-ear built-in listening
LP7 = in-ear built-in listening
~LP8 Pro = in-ear built-in listening
LP11 = in-ear built-in listening
LP12 = in-ear built-in listening
LP40, ~LP40 Pro, ~LP40S = in-ear built-in listening
LP50 = in-ear built-in listening
LP60 = in-ear built-in listening
LP70 = in-ear built-in listening
LP75 = in-ear built-in listening
LP80 = in-ear built-in listening
XT60 = in-ear built-in listening
XT62 = in-ear built-in listening
XT66 = in-ear built-in listening
XT80 = in-ear built-in listening
XT81 = in-ear built-in listening
XT82 = in-ear built-in listening
XT83 = in-ear built-in listening
XT85 = in-ear built-in listening
XT88 = in-ear built-in listening
XT89 = in-ear built-in listening
XT90 = in-ear built-in listening
XT91 = in-ear built-in listening
XT92 = in-ear built-in listening
XT93 = in-ear built-in listening
XT95, ~XT95 II = in-ear built-in listening
XT96 = in-ear built-in listening
XT98 = in-ear built-in listening
XT99 = in-ear built-in listening
HT05 = in-ear built-in listening
HT08 = in-ear built-in listening
HT10 = in-ear built-in listening
HT18 = in-ear built-in listening
HT20 = in-ear built-in listening
HT28 = in-ear built-in listening
HT30 = in-ear built-in listening
HT38 = in-ear built-in listening
HT78 = in-ear built-in listening
HE05, ~HE05 II, ~HE05X, HE05X II = in-ear built-in listening
HE06 = in-ear built-in listening
HE08 = in-ear built-in listening
HE15 = in-ear built-in listening
HE16 = in-ear built-in listening
HE18 = in-ear built-in listening
QT81 = in-ear built-in listening
QT82 = in-ear built-in listening
QT83 = in-ear built-in listening
PD1 = in-ear built-in listening
PD1X = in-ear built-in listening
Smart Wireless Earbuds = in-ear built-in listening
~HF130 = in-ear inline listening
~HF140 = in-ear inline listening
~QF310 = in-ear inline listening
~QF320 = in-ear inline listening
~QF710 = in-ear inline listening
TW13 = in-ear inline listening
~HF118 = in-ear inline listening
~300 USB-C In-Ear = in-ear inline listening
~X3 Pro = open-ear built-in listening
X4 = open-ear built-in listening
X5 = open-ear built-in listening
XF22 = open-ear built-in listening
`,
);
