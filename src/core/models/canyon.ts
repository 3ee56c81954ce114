import { brand } from './format.ts';

export default brand(
  'Canyon Gaming',
  [],
  `
Corax, ~CND-SGHS5, GH-5 = over-ear boom gaming
Fobos, ~CND-SGHS3, GH-3 = over-ear boom gaming
~Interceptor GH-8A, GH-8A = over-ear boom gaming
~Shadder GH-6, GH-6 = over-ear boom gaming
~Darkless GH-9A, GH-9A = over-ear boom gaming
~CND-SGHS1 = over-ear boom gaming
~CND-SGHS2 = over-ear boom gaming
~Nightfall GH-7, GH-7 = over-ear boom gaming
~CNE-CHSU1 = on-ear boom office
HSC-1 = on-ear boom office
HS-07 = on-ear boom office
CNE-CHS01 = on-ear boom office
CNE-CHS06 = on-ear boom office
~CHSU-1 = on-ear boom office
`,
);
