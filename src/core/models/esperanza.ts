import { brand } from './format.ts';

export default brand(
  'Esperanza',
  [],
  `
EGH310 = over-ear boom gaming
EGH330 = over-ear boom gaming
EGH340 = over-ear boom gaming
EGH350 = over-ear boom gaming
EGH360 = over-ear boom gaming
EGH370 = over-ear boom gaming
EGH380 = over-ear boom gaming
EGH410 = over-ear boom gaming
EGH420 = over-ear boom gaming
EGH430 = over-ear boom gaming
EGH440 = over-ear boom gaming
EGH460 = over-ear boom gaming
~EH213, Banjo = on-ear built-in listening
~EH217, Yoga = on-ear built-in listening
~EH115 = on-ear boom office
~EH158 = on-ear boom office
`,
);
