import { brand } from './format.ts';

export default brand(
  'Tellur',
  [],
  `
Vox 5 = earpiece built-in mobile-calls
~Vox 10 = earpiece built-in mobile-calls
~Vox 20 = earpiece built-in mobile-calls
~Vox 30 = earpiece built-in mobile-calls
~Vox 40 = earpiece built-in mobile-calls
~Vox 50 = earpiece built-in mobile-calls
~Vox 55 = earpiece built-in mobile-calls
~Vox 60 = earpiece built-in mobile-calls
Vox 155 = earpiece built-in mobile-calls
Argo = earpiece built-in mobile-calls
Flip = in-ear built-in listening
Mood = in-ear built-in listening
Aura = in-ear built-in listening
Vibe = in-ear built-in listening
Pulse = in-ear built-in listening
Ego = in-ear built-in listening
Feel = on-ear built-in listening
Pulse Headphones = on-ear built-in listening
Basic PCH1 = over-ear boom office
Basic PCH2 = over-ear boom office
Voice 220 = over-ear boom office
Voice 320 = over-ear boom office
Voice 420 = over-ear boom office
Fly = in-ear inline listening
Basic Gamma = in-ear inline listening
Basic Sigma = in-ear inline listening
Basic Urban = in-ear inline listening
`,
);
