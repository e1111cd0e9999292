/** The code units the scanner looks for by name. */
export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const HASH = 0x23;
export const UNDERSCORE = 0x5f;
export const BYTE_ORDER_MARK = 0xfeff;

/** Space or TAB: the only white space that Markdown's block structure knows. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** `a` to `z`, in either case. */
export function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** One of ``!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~``: what a backslash can escape. */
export function isAsciiPunctuation(code: number): boolean {
  return (
    (code >= 0x21 && code <= 0x2f) ||
    (code >= 0x3a && code <= 0x40) ||
    (code >= 0x5b && code <= 0x60) ||
    (code >= 0x7b && code <= 0x7e)
  );
}

/** White space of any script, as `\s`; not NaN, the code beyond a text's end. */
export function isWhiteSpace(code: number): boolean {
  if (code < 0x80) return code === SPACE || (code >= TAB && code <= CARRIAGE_RETURN);
  // Letters with accents come here, and Greek, Cyrillic, Hebrew, Arabic: most of them need one comparison more.
  return code < 0x1680 ? code === 0xa0 : isWideSpace(code);
}

function isWideSpace(code: number): boolean {
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === BYTE_ORDER_MARK
  );
}

const PUNCTUATION_OR_SYMBOL = /[\p{P}\p{S}]/u;

/** Punctuation in the sense of CommonMark's emphasis: a Unicode P or S, so an emoji is one. Takes a code point. */
export function isPunctuation(codePoint: number): boolean {
  if (codePoint < 0x80) return isAsciiPunctuation(codePoint);
  return PUNCTUATION_OR_SYMBOL.test(String.fromCodePoint(codePoint));
}

/** Where the text goes on after spaces and tabs; `to` at most. */
export function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}
