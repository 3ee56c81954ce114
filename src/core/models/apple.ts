import { brand } from './format.ts';

export default brand(
  'Apple',
  ['애플', 'アップル', '苹果', '蘋果', 'أبل', 'آبل', 'Эпл'],
  `
+AirPods, +에어팟, +аирподс, +эйрподс, +ايربودز, +エアーポッズ, +แอร์พอด, ~A1523, ~A1722, ~A2031, ~A2032, ~MMEF2, ~MV7N2, MV7N2ZM/A, ~MRXJ2 = in-ear built-in listening
+AirPods Pro, +에어팟 프로, +аирподс про, +эйрподс про, +ايربودز برو, AirPods Pro 1, ~A2083, ~A2084, ~MWP22, MWP22ZM/A, MWP22AM/A, ~MLWK3, MLWK3ZM/A = in-ear built-in listening
AirPods Pro 2, AirPods Pro 2nd generation, AirPods Pro 2nd Gen, AirPods Pro II, 에어팟 프로 2세대, ~MQD83, MQD83ZM/A, MQD83AM/A, MQD83LL/A, ~MTJV3, MTJV3ZM/A, MTJV3AM/A, MTJV3LL/A, ~A2698, ~A2699, ~A2931, ~A3047, ~A3048, ~A3049 = in-ear built-in listening
AirPods Pro 3, AirPods Pro 3rd Gen, 에어팟 프로 3세대, ~MFHP4 = in-ear built-in listening
AirPods 2, AirPods 2nd Gen, AirPods 2nd Generation, AirPods II, 에어팟 2세대 = in-ear built-in listening
AirPods 3, AirPods 3rd Gen, AirPods 3rd Generation, AirPods III, 에어팟 3세대, ~MME73, MME73ZM/A, ~MPNY3, MPNY3ZM/A, ~A2564, ~A2565 = in-ear built-in listening
AirPods 4, AirPods 4th Gen, 에어팟 4세대, ~MXP63, MXP63ZM/A, MXP63LL/A, ~MXP93, MXP93ZM/A, MXP93LL/A, ~A3050, ~A3053, ~A3054, ~A3055, ~A3056, ~A3057 = in-ear built-in listening
+AirPods Max, +AirPod Max, +에어팟 맥스, +аирподс макс, +эйрподс макс, ~A2096, ~MGYH3, ~MGYJ3, ~MGYL3, ~MGYM3, ~MGYN3, ~MWW43, ~MWW53, ~MWW63, ~MWW73, ~MWW83 = over-ear built-in listening
+EarPods, +이어팟, +эирподс проводные, ~MD827, MD827ZM/A, MD827LL/A, ~MNHF2, MNHF2ZM/A, ~MMTN2, MMTN2ZM/A, MMTN2LL/A, ~MTJY3, MTJY3ZM/A, MTJY3AM/A, MTJY3LL/A, ~MWU53, ~MYQY3, ~MWTY3, ~A1472, ~A1748, ~A3046 = in-ear inline listening
In-Ear Headphones with Remote and Mic, ~ME186, ME186LL/A, ~MA850, ~A1285 = in-ear inline listening
Earphones with Remote and Mic, ~MB770, ~MB770G = in-ear inline listening
`,
);
