import { brand } from './format.ts';

export default brand(
  'Hammer',
  ['Hammer Lifestyle'],
  `
Airflow = in-ear built-in listening
Airflow Plus = in-ear built-in listening
Airflow Ace = in-ear built-in listening
Airflow Elite = in-ear built-in listening
KO = in-ear built-in listening
KO Sports = in-ear built-in listening
KO 2.0 = in-ear built-in listening
KO Pro = in-ear built-in listening
KO Mini = in-ear built-in listening
Solo Pro = in-ear built-in listening
G-Shots = in-ear built-in listening
Ultra Pods = in-ear built-in listening
Screen Buds = in-ear built-in listening
Screen ANC = in-ear built-in listening
Screen TWS = in-ear built-in listening
Splendor = in-ear built-in listening
Sting = in-ear built-in listening
Sting 2.0 = in-ear built-in listening
Sting 3.0 = in-ear built-in listening
Bash = over-ear built-in listening
Bash 2.0 = over-ear built-in listening
Bash Max = over-ear built-in listening
Bash Vivid = over-ear built-in listening
Bash Vivid ANC = over-ear built-in listening
`,
);
