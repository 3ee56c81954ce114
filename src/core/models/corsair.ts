import { brand } from './format.ts';

export default brand(
  'Corsair',
  ['Corsair Gaming', 'コルセア', '커세어', '海盗船'],
  `
HS1, HS1A = over-ear boom gaming
HS30, ~Raptor HS30 = over-ear boom gaming
HS35, ~HS35 Stereo = over-ear boom gaming
~HS35 Surround, ~HS35 v2, ~HS35 Surround v2 = over-ear boom gaming
HS40, ~Raptor HS40 = over-ear boom gaming
HS45, ~HS45 Surround = over-ear boom gaming
HS50, ~HS50 Pro = over-ear boom gaming
HS55, ~HS55 Stereo, ~HS55 Surround = over-ear boom gaming
~HS55 Wireless, ~HS55 Wireless Core = over-ear boom gaming
HS60, ~HS60 Surround, ~HS60 Pro = over-ear boom gaming
~HS60 Haptic = over-ear boom gaming
HS65, ~HS65 Surround = over-ear boom gaming
~HS65 Wireless = over-ear boom gaming
HS70, ~HS70 Pro, ~HS70 SE = over-ear boom gaming
~HS70 Bluetooth = over-ear boom gaming
~HS75 XB = over-ear boom gaming
HS80, ~HS80 RGB, ~HS80 RGB USB, ~HS80 RGB Wireless = over-ear boom gaming
~HS80 Max = over-ear boom gaming
Void, Void Stereo, Void Surround, Void USB, Void RGB, Void Wireless = over-ear boom gaming
Void Pro, Void Pro RGB, Void Pro Surround = over-ear boom gaming
Void Elite, Void RGB Elite, Void Elite Surround = over-ear boom gaming
~Void Wireless v2, ~Void v2 = over-ear boom gaming
Virtuoso = over-ear boom gaming
Virtuoso RGB, Virtuoso RGB Wireless, Virtuoso SE = over-ear boom gaming
Virtuoso RGB Wireless XT, Virtuoso XT = over-ear boom gaming
Virtuoso Pro = over-ear boom gaming
Virtuoso Max, Virtuoso Max Wireless = over-ear boom gaming
~H1500 = over-ear boom gaming
~H2100 = over-ear boom gaming
Vengeance 1100 = over-ear boom gaming
Vengeance 1300 = over-ear boom gaming
Vengeance 1400 = over-ear boom gaming
Vengeance 1500 = over-ear boom gaming
Vengeance 2000 = over-ear boom gaming
Vengeance 2100 = over-ear boom gaming
~Raptor H3 = over-ear boom gaming
~Raptor H5 = over-ear boom gaming
~Raptor LH2 = on-ear boom gaming
`,
);
