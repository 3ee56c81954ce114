import { brand } from './format.ts';

export default brand(
  'Niceboy',
  [],
  `
~ORYX = over-ear boom gaming
~ORYX X200 = over-ear boom gaming
~ORYX X300 = over-ear boom gaming
~ORYX X310 = over-ear boom gaming
~ORYX X370 = over-ear boom gaming
~ORYX X400 = over-ear boom gaming
~ORYX X500 = over-ear boom gaming
~ORYX X600 = over-ear boom gaming
~ORYX X700 = over-ear boom gaming
~ORYX X800 = over-ear boom gaming
~HIVE Pods = in-ear built-in listening
~HIVE Pods 2 = in-ear built-in listening
~HIVE Pods 3 = in-ear built-in listening
~HIVE Pods 4 = in-ear built-in listening
~HIVE Podsie = in-ear built-in listening
~HIVE Pins = in-ear built-in listening
~HIVE Pins 2 = in-ear built-in listening
~HIVE Pins 3 = in-ear built-in listening
~HIVE Beans = in-ear built-in listening
~HIVE Smarty = in-ear built-in listening
~HIVE Airsport = in-ear built-in listening
~HIVE Drops = in-ear built-in listening
~HIVE Spades = in-ear built-in listening
~HIVE E1 = in-ear inline listening
~HIVE E2 = in-ear inline listening
~HIVE E3 = in-ear inline listening
~HIVE XL = over-ear built-in listening
~HIVE XL 2 = over-ear built-in listening
~HIVE XL 3 = over-ear built-in listening
~HIVE Prodigy = over-ear built-in listening
~HIVE Aura = over-ear built-in listening
~HIVE Joy = over-ear built-in listening
`,
);
