import { brand } from './format.ts';

export default brand(
  'CHERRY XTRFY',
  ['Xtrfy', 'Cherry HC'],
  `
+Cherry HC 2.2 = over-ear boom gaming
H1 = over-ear boom gaming
H2 = over-ear boom gaming
H3, ~H3 Wireless = over-ear boom gaming
+Cherry HC 1.0 = on-ear boom office
`,
);
