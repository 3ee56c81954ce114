import { brand } from './format.ts';

export default brand(
  'Fire-Boltt',
  ['Fireboltt', 'Fire Boltt'],
  `
+Fire Pods = in-ear built-in listening
Fire Pods Ninja = in-ear built-in listening
Fire Pods Ninja G201 = in-ear built-in listening
Fire Pods Ninja 201 = in-ear built-in listening
Fire Pods Ninja 401 = in-ear built-in listening
Fire Pods Ninja 501 = in-ear built-in listening
Fire Pods Ninja 601 = in-ear built-in listening
Fire Pods Ninja Pro 401 = in-ear built-in listening
Fire Pods Ninja Pro 403 = in-ear built-in listening
Ninja Pro 403 = in-ear built-in listening
Fire Pods Aura = in-ear built-in listening
Fire Pods Rigel = in-ear built-in listening
Fire Pods Atlas = in-ear built-in listening
Fire Pods Polaris = in-ear built-in listening
Fire Pods Vega = in-ear built-in listening
Fire Pods Orion = in-ear built-in listening
Game Pods Ninja 601 = in-ear built-in listening
Buds BE1100 = in-ear built-in listening
~BE1100 = in-ear built-in listening
~BE1200 = in-ear built-in listening
~BE1201 = in-ear built-in listening
~BE1300 = in-ear built-in listening
~BE1400 = in-ear built-in listening
~BE1500 = in-ear built-in listening
~BH1000 = over-ear built-in listening
~BH1001 = over-ear built-in listening
Blast = over-ear built-in listening
Blast 1000 = over-ear built-in listening
Blast 1400 = over-ear built-in listening
Blast 1500 = over-ear built-in listening
`,
);
