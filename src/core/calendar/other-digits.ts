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

/**
 * The zeros of scripts in which people type numbers: Arabic, Persian, the scripts of India, Thai, Lao, Tibetan,
 * Burmese, Khmer, and the wide letters of East Asia.
 */
const TYPED_ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0xff10,
];

/** Not one of ours: most texts with a sign that is not ASCII have no other digits, and many have ours. */
const TYPED_DIGIT = new RegExp(
  `[${TYPED_ZEROS.map((zero) => String.fromCharCode(zero, 0x2d, zero + 9)).join('')}]`,
  'g',
);

/** A text with the digits that people type in other scripts as ours: `٢٠٢٦-١١-١٩` is `2026-11-19`. */
export function withOurDigits(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  return text.replace(TYPED_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = TYPED_ZEROS.find((each) => code >= each && code < each + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

const NOT_ASCII = /[^\0-\x7f]/;
