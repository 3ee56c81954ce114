import { brand } from './format.ts';

export default brand(
  'Sordin',
  ['MSA Sordin'],
  `
Supreme MIL CC = over-ear boom two-way-radio
Supreme Pro-X CC = over-ear boom two-way-radio
Supreme Mil-Spec CC = over-ear boom two-way-radio
Supreme Pro, Supreme Pro-X, Supreme Pro-X LED = over-ear none industrial
Supreme Basic = over-ear none industrial
~Supreme T2 = over-ear none industrial
Supreme MIL AUX = over-ear none industrial
`,
);
