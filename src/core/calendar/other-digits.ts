/** Digits of other scripts. */
const OTHER = /[٠-٩۰-۹०-९]/;
/** Their zeros, and the languages whose dates moment writes in them. */
const ZEROS: readonly (readonly [zero: number, language: string])[] = [
  [0x660, 'ar'],
  [0x6f0, 'fa'],
  [0x966, 'hi'],
];

/** A path with its digits as ours, and the languages of those that it is written in; null for ours. */
export function inOurDigits(path: string): {
  readonly digits: string;
  readonly languages: readonly string[] | null;
} {
  if (!OTHER.test(path)) return { digits: path, languages: null };
  const languages: string[] = [];
  const digits = Array.from(path, (char) => {
    const code = char.charCodeAt(0);
    const found = ZEROS.find(([zero]) => code >= zero && code < zero + 10);
    if (found === undefined) return char;
    if (!languages.includes(found[1])) languages.push(found[1]);
    return String(code - found[0]);
  });
  return { digits: digits.join(''), languages };
}
