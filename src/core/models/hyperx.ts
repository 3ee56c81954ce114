import { brand } from './format.ts';

export default brand(
  'HyperX',
  ['Kingston HyperX', 'Kingston', 'HP HyperX', 'Hyper X', 'ハイパーエックス', '하이퍼엑스', '极度未知'],
  `
Cloud, ~KHX-H3CL = over-ear boom gaming
Cloud II, ~Cloud 2, KHX-HSCP-RD, KHX-HSCP-GM, KHX-HSCP-PK, KHX-HSCP, HX-HSCP = over-ear boom gaming
Cloud II Wireless, ~Cloud 2 Wireless, ~HHSC2X-BA-RD = over-ear boom gaming
Cloud II Core, ~Cloud 2 Core = over-ear boom gaming
Cloud II Core Wireless, ~Cloud 2 Core Wireless = over-ear boom gaming
+Cloud III, ~Cloud 3, 727A8AA, 727A9AA = over-ear boom gaming
+Cloud III Wireless, ~Cloud 3 Wireless, 77Z45AA, 77Z46AA = over-ear boom gaming
+Cloud III S, ~Cloud 3 S, Cloud III S Wireless = over-ear boom gaming
Cloud Core, HX-HSCC, KHX-HSCC, ~HX-HSCC-2 = over-ear boom gaming
Cloud Core Wireless, 4P5D5AA = over-ear boom gaming
+Cloud Alpha, HX-HSCA, HX-HSCA-RD = over-ear boom gaming
Cloud Alpha S, HX-HSCAS, HX-HSCAS-BL = over-ear boom gaming
Cloud Alpha Wireless, 4P5D4AA = over-ear boom gaming
~Cloud Alpha 2, ~Cloud Alpha 2 Wireless = over-ear boom gaming
+Cloud Flight, HX-HSCF = over-ear boom gaming
Cloud Flight S, HX-HSCFS = over-ear boom gaming
~Cloud Flight 2, ~Cloud Flight 2 Wireless = over-ear boom gaming
+Cloud Stinger, HX-HSCS, HX-HSCS-BK = over-ear boom gaming
Cloud Stinger 2, 519T1AA = over-ear boom gaming
Cloud Stinger 2 Wireless = over-ear boom gaming
Cloud Stinger 2 Core, Cloud Stinger 2 Core Essential = over-ear boom gaming
Cloud Stinger S, ~HHSS1S-AA-BK = over-ear boom gaming
Cloud Stinger Core, HX-HSCSC, ~HX-HSCSC2, ~HX-HSCSC2-BK, HX-HSCSCX = over-ear boom gaming
Cloud Stinger Core II = over-ear boom gaming
Cloud Stinger Core Wireless, ~HHSS1C-KB = over-ear boom gaming
+CloudX = over-ear boom gaming
CloudX Flight = over-ear boom gaming
CloudX Stinger = over-ear boom gaming
CloudX Stinger Core, CloudX Stinger Core Wireless = over-ear boom gaming
CloudX Stinger 2 = over-ear boom gaming
Cloud Revolver, HX-HSCR = over-ear boom gaming
Cloud Revolver S, HX-HSCRS = over-ear boom gaming
CloudX Revolver = over-ear boom gaming
Cloud Orbit, HX-HSCO = over-ear boom gaming
Cloud Orbit S = over-ear boom gaming
Cloud MIX, HX-HSCAM-GM = over-ear boom gaming
Cloud Silver = over-ear boom gaming
Cloud Pro = over-ear boom gaming
~Cloud Gaming Headset for PS4 = over-ear boom gaming
Cloud Mini = over-ear boom gaming
Cloud Mini Wireless = over-ear boom gaming
Cloud Drone = over-ear boom gaming
Cloud Freestyle = over-ear boom gaming
Cloud Jet, Cloud Jet Wireless = over-ear boom gaming
Cloud Chat, HX-HSCCHS = on-ear boom gaming
CloudX Chat, HX-HSCCHX = on-ear boom gaming
Cloud Earbuds, HX-HSCEB = in-ear inline gaming
Cloud Earbuds II, ~Cloud Earbuds 2 = in-ear inline gaming
Cloud Buds = in-ear inline gaming
Cloud MIX Buds = in-ear built-in gaming
~Cloud MIX Buds 2 = in-ear built-in gaming
Cirro Buds Pro, Cirro Buds = in-ear built-in gaming
`,
);
