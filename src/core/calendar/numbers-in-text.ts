/** The whole numbers in a text, in the digits of any script; empty if one has more than four digits. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(/\p{Nd}+/gu)].map(([digits]) => numberOf(digits));
}

function numberOf(digits: string): number {
  const values = Array.from(digits, (digit) => digitValue(digit.codePointAt(0) ?? 0));
  return values.length > 4 ? NaN : values.reduce((sum, value) => sum * 10 + value, 0);
}

/**
 * Decimal digits come in runs of ten; a run starts at the nearest digit at or before this one that follows no other
 * digit.
 */
function digitValue(code: number): number {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
