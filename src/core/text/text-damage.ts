/** Why a file is not text: saved as UTF-16 · in parts not UTF-8 · in parts zeros, as a crash or a broken sync leaves. */
export type DamageKind = 'utf-16' | 'not-utf-8' | 'zeros';

export interface TextDamage {
  readonly kind: DamageKind;
  /** where it begins, 0-based */
  readonly line: number;
}

/**
 * What keeps a file's bytes from being text; null if they are UTF-8. `text` is what a lenient reader made of them,
 * with U+FFFD in place of what it could not read: writing it back would lose those bytes for good.
 */
export function textDamage(bytes: Uint8Array, text: string): TextDamage | null {
  if (!mayBeDamaged(text)) return null;
  const zero = text.indexOf('\0');
  const lost = lettersLost(bytes, text) ? text.indexOf(REPLACEMENT) : -1;
  if (zero < 0 && lost < 0) return null;
  if (isUtf16(bytes)) return { kind: 'utf-16', line: 0 };
  const isLost = zero < 0 || (lost >= 0 && lost < zero);
  const line = text.slice(0, isLost ? lost : zero).split('\n').length - 1;
  return { kind: isLost ? 'not-utf-8' : 'zeros', line };
}

/** False for a text that {@link textDamage} finds nothing in, whatever its bytes were. */
export function mayBeDamaged(text: string): boolean {
  return text.includes('\0') || text.includes(REPLACEMENT);
}

const REPLACEMENT = '\uFFFD';

/** Whether the text has more replacements than its bytes spell out. */
function lettersLost(bytes: Uint8Array, text: string): boolean {
  let left = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) left++;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) left--;
  }
  return left > 0;
}

/** Of a text in Latin letters every second byte is zero in UTF-16; where it begins with a byte order mark, that says so. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const zeros = [0, 0];
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) {
    zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    // In a file of nothing but zeros, these are millions.
    if (zeros[1 - (at % 2)] !== 0) return false;
  }
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) * 4 >= bytes.length;
}
