/** The digits of a GTIN-8, -12, -13 or -14 with a valid check digit, else undefined. */
export function toGtin(text: string): string | undefined {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{8}$|^\d{12,14}$/.test(digits) || /^0+$/.test(digits)) return undefined;
  let sum = 0;
  for (let at = digits.length - 2, weight = 3; at >= 0; at--, weight = 4 - weight) {
    sum += Number(digits[at]) * weight;
  }
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1)) ? digits : undefined;
}
