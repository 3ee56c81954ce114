import { brand } from './format.ts';

export default brand(
  'Zebronics',
  ['ज़ेब्रोनिक्स'],
  `
Havoc, Zeb-Havoc = over-ear boom gaming
Blitz, Zeb-Blitz = over-ear boom gaming
Blitz C, Zeb-Blitz C = over-ear boom gaming
Jet, Zeb-Jet = over-ear boom gaming
Jet Pro, Zeb-Jet Pro = over-ear boom gaming
Jet Premium, Zeb-Jet Premium = over-ear boom gaming
Jet RGB, Zeb-Jet RGB = over-ear boom gaming
Falcon, Zeb-Falcon = over-ear boom gaming
Phoenix, Zeb-Phoenix = over-ear boom gaming
Iron Head, Zeb-Iron Head = over-ear boom gaming
Rush, Zeb-Rush = over-ear boom gaming
Eternity, Zeb-Eternity = over-ear boom gaming
8 bit, ~Zeb-8 bit = over-ear boom gaming
~Iron Head 7.1 = over-ear boom gaming
Crusher, Zeb-Crusher = over-ear boom gaming
Thunder, Zeb-Thunder, ZEB-WHP = over-ear built-in listening
Thunder Pro, Zeb-Thunder Pro = over-ear built-in listening
Thunder Max, Zeb-Thunder Max = over-ear built-in listening
Thunder Neo = over-ear built-in listening
Thunder Plus = over-ear built-in listening
Bang, Zeb-Bang = over-ear built-in listening
Bang Pro, Zeb-Bang Pro = over-ear built-in listening
Duke, Zeb-Duke, ~Duke 1, Zeb Duke 101 = over-ear built-in listening
Duke Plus = over-ear built-in listening
Paradise, Zeb-Paradise = over-ear built-in listening
Envy, ~Envy 2 = over-ear built-in listening
Aeon = over-ear built-in listening
Silencio 111 = over-ear built-in listening
Dynamic, Zeb-Dynamic = over-ear built-in listening
Sound Bomb, Zeb-Sound Bomb, ~Sound Bomb 1, ~Sound Bomb 4, ~Sound Bomb 6, ~Sound Bomb 7, ~Sound Bomb N1 = in-ear built-in listening
Yoga, Zeb-Yoga, ~Yoga 90, ~Yoga 90 Plus, ~Yoga N1, ~Yoga N2, ~Yoga 4 = in-ear built-in listening
Monk, Monk Plus = in-ear built-in listening
~Pods K2 = in-ear built-in listening
Evolve, Zeb-Evolve = in-ear built-in listening
Symphony, Zeb-Symphony = in-ear built-in listening
Monk N = in-ear built-in listening
Bro, Zeb-Bro = in-ear inline listening
Bro Plus, Zeb-Bro Plus = in-ear inline listening
Bro Pro, Zeb-Bro Pro = in-ear inline listening
~Buds 10, ~Zeb-Buds 10 = in-ear inline listening
~Buds 20, ~Zeb-Buds 20 = in-ear inline listening
~Buds 30, ~Zeb-Buds 30 = in-ear inline listening
~Buds C2, ~Zeb-Buds C2 = in-ear inline listening
Calyx, Zeb-Calyx = in-ear inline listening
Hark, Zeb-Hark = in-ear inline listening
Boom, Zeb-Boom = over-ear inline listening
`,
);
