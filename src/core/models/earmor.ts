import { brand } from './format.ts';

export default brand(
  'Earmor',
  ['OPSMEN Earmor', 'Opsmen'],
  `
~M30 = over-ear none industrial
~M31 = over-ear none industrial
~M31 Plus = over-ear none industrial
~M31H = over-ear none industrial
~M300 = over-ear none industrial
~M300T = over-ear none industrial
~M32 = over-ear boom two-way-radio
~M32 Plus = over-ear boom two-way-radio
~M32H = over-ear boom two-way-radio
~M32H Plus = over-ear boom two-way-radio
~M32X = over-ear boom two-way-radio
~M20 = in-ear none industrial
~M20T = in-ear none industrial
`,
);
