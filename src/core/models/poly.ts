import { brand } from './format.ts';

export default brand(
  'Poly',
  [
    'Plantronics',
    'HP Poly',
    'Plantronics Poly',
    'Poly Plantronics',
    'Plantronics by Poly',
    'Плантроникс',
    'ポリー',
    '缤特力',
  ],
  `
Voyager 4210, Voyager 4210 UC = on-ear boom office
Voyager 4220, Voyager 4220 UC = on-ear boom office
Voyager 4310, Voyager 4310 UC = on-ear boom office
Voyager 4320, Voyager 4320 UC, Voyager 4320-M = on-ear boom office
Voyager Focus 2, Voyager Focus 2 UC, Voyager Focus 2 Office = on-ear boom office
+Voyager Focus UC, +Voyager Focus, B825 = on-ear boom office
Blackwire = on-ear boom office
Blackwire 3210, ~C3210 = on-ear boom office
Blackwire 3215, ~C3215 = on-ear boom office
Blackwire 3220, ~C3220 = on-ear boom office
Blackwire 3225, ~C3225 = on-ear boom office
Blackwire 3310 = on-ear boom office
Blackwire 3315 = on-ear boom office
Blackwire 3320 = on-ear boom office
Blackwire 3325 = on-ear boom office
Blackwire 5210, ~C5210 = on-ear boom office
Blackwire 5220, ~C5220 = on-ear boom office
Blackwire 8225 = on-ear boom office
Savi = on-ear boom office
Savi 7210 = on-ear boom office
Savi 7220 = on-ear boom office
Savi 7310 = on-ear boom office
Savi 7320 = on-ear boom office
Savi 8210 = on-ear boom office
Savi 8220 = on-ear boom office
Savi 8410 = on-ear boom office
Savi 8420 = on-ear boom office
Savi 8440 = on-ear boom office
~CS510 = on-ear boom office
~CS520 = on-ear boom office
~CS500 = on-ear boom office
Savi 8240 = earpiece boom office
Savi 8245 = earpiece boom office
Savi 8445 = earpiece boom office
Savi 7240 = earpiece boom office
Savi 7245 = earpiece boom office
~CS530 = earpiece boom office
~CS540 = earpiece boom office
~CS545 = earpiece boom office
Voyager 4245, Voyager 4245 Office = earpiece boom office
+Voyager Legend UC = earpiece boom office
+Voyager Legend CS = earpiece boom office
Voyager 5200 UC, Voyager 5200 Office = earpiece boom office
+Voyager Legend 50 UC, Voyager Legend 50 = earpiece boom office
+Voyager Legend = earpiece boom mobile-calls
Voyager 5200 = earpiece boom mobile-calls
Voyager 5210 = earpiece boom mobile-calls
Voyager 5220 = earpiece boom mobile-calls
Voyager 5240 = earpiece boom mobile-calls
Voyager Legend 30 = earpiece boom mobile-calls
Blackwire 7225 = on-ear built-in office
Voyager 8200 UC, Voyager 8200 = over-ear built-in office
+Voyager Surround 80, Voyager Surround 80 UC = over-ear built-in office
+Voyager Surround 85, Voyager Surround 85 UC = over-ear built-in office
Voyager 6200, Voyager 6200 UC = in-ear built-in office
Voyager Free 60, Voyager Free 60 UC, Voyager Free 60 Plus = in-ear built-in office
+Voyager Free = in-ear built-in office
Voyager Free 20 = in-ear built-in mobile-calls
+EncorePro = on-ear boom contact-centre
EncorePro 310, ~EP310 = on-ear boom contact-centre
EncorePro 320, ~EP320 = on-ear boom contact-centre
EncorePro 510, EncorePro 510D = on-ear boom contact-centre
EncorePro 515 = on-ear boom contact-centre
EncorePro 520, EncorePro 520D = on-ear boom contact-centre
EncorePro 525 = on-ear boom contact-centre
EncorePro 710, EncorePro 710D = on-ear boom contact-centre
EncorePro 715 = on-ear boom contact-centre
EncorePro 720, EncorePro 720D = on-ear boom contact-centre
EncorePro 725 = on-ear boom contact-centre
EncorePro HW510, ~HW510, ~HW510V = on-ear boom contact-centre
EncorePro HW520, ~HW520, ~HW520V = on-ear boom contact-centre
EncorePro HW710, ~HW710 = on-ear boom contact-centre
EncorePro HW720, ~HW720 = on-ear boom contact-centre
EncorePro 530, EncorePro 530D = earpiece boom contact-centre
EncorePro 535 = earpiece boom contact-centre
EncorePro 540, EncorePro 540D = earpiece boom contact-centre
EncorePro 545 = earpiece boom contact-centre
EncorePro HW530, ~HW530 = earpiece boom contact-centre
EncorePro HW540, ~HW540 = earpiece boom contact-centre
Voyager 104 = on-ear boom mobile-calls
`,
);
