import { brand } from './format.ts';

export default brand(
  'SPC Gear',
  ['SilentiumPC', 'Endorfy', 'SilentiumPC Gear'],
  `
Viro = over-ear boom gaming
Viro Plus, Viro Plus USB = over-ear boom gaming
Viro Onyx = over-ear boom gaming
Viro RGB = over-ear boom gaming
Viro Infra = over-ear boom gaming
Viro Wireless = over-ear boom gaming
`,
);
