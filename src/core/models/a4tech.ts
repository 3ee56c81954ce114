import { brand } from './format.ts';

export default brand(
  'A4Tech',
  ['A4 Tech', 'Bloody', 'A4Tech Bloody', 'Bloody Gaming', 'А4Теч', '双飞燕'],
  `
G200, ~G200S = over-ear boom gaming
G220, ~G220S = over-ear boom gaming
G230, ~G230P = over-ear boom gaming
~G260P = over-ear boom gaming
G300 = over-ear boom gaming
G310 = over-ear boom gaming
G350 = over-ear boom gaming
G430 = over-ear boom gaming
G437 = over-ear boom gaming
G450 = over-ear boom gaming
G480 = over-ear boom gaming
G500 = over-ear boom gaming
G501 = over-ear boom gaming
G520, ~G520S = over-ear boom gaming
G521 = over-ear boom gaming
G525 = over-ear boom gaming
G528, ~G528C = over-ear boom gaming
G530, ~G530C = over-ear boom gaming
G535 = over-ear boom gaming
G560 = over-ear boom gaming
G570, ~G570C = over-ear boom gaming
G571 = over-ear boom gaming
G573 = over-ear boom gaming
G575 = over-ear boom gaming
G580 = over-ear boom gaming
G590 = over-ear boom gaming
~G600i = over-ear boom gaming
~G650S = over-ear boom gaming
G700 = over-ear boom gaming
G800 = over-ear boom gaming
J437 = over-ear boom gaming
J450 = over-ear boom gaming
J527 = over-ear boom gaming
~MR590 = over-ear boom gaming
~MR710 = over-ear boom gaming
~MR720 = over-ear boom gaming
~MR320 = over-ear boom gaming
M425 = over-ear boom gaming
~MR525 = over-ear boom gaming
~G6520 = over-ear boom gaming
~GR230 = over-ear boom gaming
~GR270 = over-ear boom gaming
M30 = in-ear built-in gaming
M70 = in-ear built-in gaming
M90, ~M90 Pro = in-ear built-in gaming
HS-5P = on-ear boom office
HS-6 = on-ear boom office
HS-7P = on-ear boom office
HS-9 = on-ear boom office
HS-19 = on-ear boom office
HS-23 = on-ear boom office
HS-24 = on-ear boom office
HS-26 = on-ear boom office
HS-28, ~HS-28i = on-ear boom office
HS-30, ~HS-30i = on-ear boom office
HS-50 = on-ear boom office
HS-60 = on-ear boom office
~HS-100 = on-ear boom office
~HS-200 = on-ear boom office
~HS-800 = on-ear boom office
HU-10 = on-ear boom office
HU-30 = on-ear boom office
HU-35 = on-ear boom office
HU-50 = on-ear boom office
~HU-510 = on-ear boom office
HU-8 = on-ear boom office
~FH100i, ~FH100U = on-ear boom office
~FH200i, ~FH200U = on-ear boom office
HSB-100U = on-ear boom office
HSP-100U = on-ear boom office
HU-7P = on-ear boom office
HU-9 = on-ear boom office
HU-11, HU-12 = on-ear boom office
`,
);
