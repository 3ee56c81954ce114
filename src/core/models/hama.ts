import { brand } from './format.ts';

export default brand(
  'Hama',
  ['uRage', 'Hama uRage'],
  `
HS-P100 = on-ear boom office
HS-P150 = on-ear boom office
HS-P200 = on-ear boom office
HS-P300 = on-ear boom office
HS-P350 = on-ear boom office
HS-USB200 = on-ear boom office
HS-USB250 = on-ear boom office
HS-USB300 = on-ear boom office
HS-USB400 = on-ear boom office
~CS-408 = on-ear boom office
~CS-498 = on-ear boom office
~BT700 = on-ear boom office
uRage SoundZ 100 = over-ear boom gaming
uRage SoundZ 200 = over-ear boom gaming
uRage SoundZ 300 = over-ear boom gaming
uRage SoundZ 310 = over-ear boom gaming
uRage SoundZ 320 = over-ear boom gaming
uRage SoundZ 330 = over-ear boom gaming
uRage SoundZ 400 = over-ear boom gaming
uRage SoundZ 500 = over-ear boom gaming
uRage SoundZ 700 = over-ear boom gaming
uRage SoundZ 710 = over-ear boom gaming
uRage SoundZ 800 = over-ear boom gaming
uRage SoundZ 900 = over-ear boom gaming
uRage SoundZ Evo = over-ear boom gaming
uRage Vendetta = over-ear boom gaming
uRage Fireheart = over-ear boom gaming
uRage Insomnia = over-ear boom gaming
Spirit Calypso, Calypso = over-ear built-in listening
Spirit Focused = over-ear built-in listening
Passion Voyage = over-ear built-in listening
Passion Turn = over-ear built-in listening
Tour ANC = over-ear built-in listening
Spirit Pure = in-ear built-in listening
Spirit Hop = in-ear built-in listening
Spirit Unchained = in-ear built-in listening
Spirit Athletics = in-ear built-in listening
LiberoBuds = in-ear built-in listening
MyVoice700 = earpiece built-in mobile-calls
MyVoice1300 = earpiece built-in mobile-calls
MyVoice1500 = earpiece built-in mobile-calls
MyVoice2000 = earpiece built-in mobile-calls
MyVoice2100 = earpiece built-in mobile-calls
MyVoice1100 = earpiece built-in mobile-calls
`,
);
