import { brand } from './format.ts';

export default brand(
  'Aroma',
  [],
  `
~NB119 = in-ear built-in listening
~NB119A = in-ear built-in listening
~NB119B = in-ear built-in listening
~NB119C = in-ear built-in listening
~NB119D = in-ear built-in listening
NB119Pro = in-ear built-in listening
~NB120 = in-ear built-in listening
~NB121 = in-ear built-in listening
NB121 Pods = in-ear built-in listening
~NB122 = in-ear built-in listening
~NB123 = in-ear built-in listening
~NB124 = in-ear built-in listening
~NB125 = in-ear built-in listening
~NB126 = in-ear built-in listening
~NB127 = in-ear built-in listening
~NB128 = in-ear built-in listening
~NB129 = in-ear built-in listening
~NB130 = in-ear built-in listening
~NB131 = in-ear built-in listening
~NB132 = in-ear built-in listening
~NB133 = in-ear built-in listening
~NB134 = in-ear built-in listening
~NB135 = in-ear built-in listening
~NB136 = in-ear built-in listening
~NB137 = in-ear built-in listening
~NB138 = in-ear built-in listening
~NB139 = in-ear built-in listening
~NB140 = in-ear built-in listening
~NB141 = in-ear built-in listening
`,
);
