import { brand } from './format.ts';

export default brand(
  'Xiaomi',
  ['Mi', '小米', 'シャオミ', '샤오미', 'شاومي', 'Сяоми', 'Ксиаоми'],
  `
~Buds 3, BHR5526GL, BHR5527GL = in-ear built-in listening
~Buds 3T Pro, BHR5177GL = in-ear built-in listening
~Buds 4 = in-ear built-in listening
~Buds 4 Pro, BHR5896GL, BHR5897GL = in-ear built-in listening
~Buds 5 = in-ear built-in listening
~Buds 5 Pro = in-ear built-in listening
~True Wireless Earphones 2, Mi Air 2, TWSEJ02JY = in-ear built-in listening
~True Wireless Earphones 2S, ~Air 2S, Mi Air 2S = in-ear built-in listening
~True Wireless Earphones 2 Pro, ~True Wireless 2 Pro, ~True 2 Pro, ~Air 2 Pro, Mi Air 2 Pro = in-ear built-in listening
~True Wireless Earphones 2 Basic, Mi True Wireless Earphones 2 Basic, ~Air 2 SE, Mi Air 2 SE, ~True Wireless 2 Basic, TWSEJ08WM = in-ear built-in listening
~True Wireless Earphones Basic 2, ~Earbuds Basic 2, TWSEJ061LS = in-ear built-in listening
True Wireless Earbuds Basic, True Wireless Earphones Lite, True Wireless Earphones = in-ear built-in listening
+AirDots, Mi AirDots, AirDots Youth = in-ear built-in listening
+AirDots Pro = in-ear built-in listening
AirDots Pro 2 = in-ear built-in listening
AirDots Pro 3 = in-ear built-in listening
~AirDots 2S = in-ear built-in listening
+FlipBuds Pro = in-ear built-in listening
Bluetooth Neckband Earphones, Bluetooth Neckband Pro, Mi Neckband, Neckband Bluetooth Earphones = in-ear built-in listening
Bluetooth Collar Headset = in-ear built-in listening
Mi In-Ear Headphones Basic, In-Ear Headphones Basic, In Ear Basic, Basic Wired Headset with Mic, Mi Earphones Basic, Earphones Basic, Piston Basic, Mi Piston Basic, HSEJ03JY, ZBW4354TY, ZBW4355TY = in-ear inline listening
Mi In-Ear Headphones Pro, In-Ear Pro, In Ear Headphone Pro, Pro HD, Mi Headphones Pro HD, ZBW4369TY = in-ear inline listening
Mi In-Ear Headphones Pro 2 = in-ear inline listening
Piston, Mi Piston = in-ear inline listening
Piston 2, Piston II = in-ear inline listening
Piston 3, Piston III = in-ear inline listening
Piston 4, Piston IV = in-ear inline listening
Piston Fresh = in-ear inline listening
Mi Hybrid, Hybrid Dual Drivers = in-ear inline listening
Mi Dual Driver, Dual Driver Earphones = in-ear inline listening
Type-C Earphones, Mi Noise Cancelling Type-C, Dual-Unit Half In-Ear Type-C = in-ear inline listening
Mi Capsule = in-ear inline listening
Wired Earphones, Mi Earphones, Wired in Ear Earphones with Mic, Wired in-Ear Earphones = in-ear inline listening
Sports Bluetooth Earphones, Mi Sports Bluetooth, YDLYEJ01LM, YDLYEJ03LM, Mi Sport Bluetooth Mini = in-ear inline listening
Mi Headphones Comfort, Mi Headphone Light Edition, Mi Comfort, TDSER02JY = over-ear inline listening
Mi Headphones, TDSER01JY = over-ear inline listening
Mi Super Bass Wireless Headphones, Super Bass Wireless Headphones, Mi Super Bass = over-ear built-in listening
Mi Gaming Headset, YXEJ01JY = over-ear boom gaming
Mi Bluetooth Headset, Mi Bluetooth Headset Basic, Mi Bluetooth Headset Mini, LYEJ02LM, LYEJ05LM, LYEJ07LS = earpiece built-in mobile-calls
Bone Conduction Headphones, Bone Conduction Earphones = open-ear built-in listening
+OpenWear Stereo = open-ear built-in listening separate
+OpenWear Stereo Pro = open-ear built-in listening separate
`,
);
