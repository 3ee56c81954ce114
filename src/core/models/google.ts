import { brand } from './format.ts';

export default brand(
  'Google',
  ['구글', 'グーグル', '谷歌', 'جوجل', 'Гугл'],
  `
+Pixel Buds, Pixel Buds 2, Pixel Buds 2nd Gen, Pixel Buds Gen 2, GA01470 = in-ear built-in listening
+Pixel Buds A-Series, Pixel Buds A, GA02213, GA02372, ~G7YPJ, ~GPQY2 = in-ear built-in listening
+Pixel Buds Pro, GA03201, GA03202, GA03203 = in-ear built-in listening
Pixel Buds Pro 2, GA05760, GA05761, GA05762, GA05763 = in-ear built-in listening
Pixel Buds 2a = in-ear built-in listening
Pixel USB-C Earbuds, Pixel USB-C earphones, USB-C Earbuds, GA00485 = in-ear inline listening
`,
);
