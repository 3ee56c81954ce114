import { brand } from './format.ts';

export default brand(
  'Genesis',
  ['Genesis Gaming', 'Natec Genesis'],
  `
~Argon 100 = over-ear boom gaming
~Argon 110 = over-ear boom gaming
~Argon 120 = over-ear boom gaming
~Argon 130 = over-ear boom gaming
~Argon 200 = over-ear boom gaming
~Argon 400 = over-ear boom gaming
~Argon 500 = over-ear boom gaming
~Argon 570 = over-ear boom gaming
~Argon 600 = over-ear boom gaming
~Argon 700 = over-ear boom gaming
~Radon 200 = over-ear boom gaming
~Radon 210 = over-ear boom gaming
~Radon 300 = over-ear boom gaming
~Radon 400 = over-ear boom gaming
~Radon 600 = over-ear boom gaming
~Radon 610 = over-ear boom gaming
~Radon 700 = over-ear boom gaming
~Radon 720 = over-ear boom gaming
~Radon 800 = over-ear boom gaming
~Neon 200 = over-ear boom gaming
~Neon 350 = over-ear boom gaming
~Neon 360 = over-ear boom gaming
~Neon 600 = over-ear boom gaming
~Neon 613 = over-ear boom gaming
~Neon 750 = over-ear boom gaming
~Neon 764 = over-ear boom gaming
~Cobalt 210 = over-ear boom gaming
~Cobalt 330 = over-ear boom gaming
~Cobalt 600 = over-ear boom gaming
~Selen 400 = over-ear boom gaming
~Hadron 200 = over-ear boom gaming
~Toron 301 = over-ear boom gaming
~Toron 531 = over-ear boom gaming
H44 = over-ear boom gaming
H59 = over-ear boom gaming
H65 = over-ear boom gaming
H70 = over-ear boom gaming
HV80 = over-ear boom gaming
HM67 = over-ear boom gaming
~Oxygen 200 = in-ear boom gaming
~Oxygen 400 = in-ear boom gaming
`,
);
