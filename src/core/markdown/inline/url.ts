import { HASH, isAsciiLetter, isDigit, isWhiteSpace } from '../character';

const LESS = 0x3c;
const GREATER = 0x3e;
const COLON = 0x3a;
const OPEN = 0x28;
const CLOSE = 0x29;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const SMALL_W = 0x77;
/** A longer one is not a scheme, as in CommonMark's autolinks. */
const LONGEST_SCHEME = 32;
const LONGEST_MAIL_ADDRESS = 320;
const MAIL_ADDRESS =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;

/** The end of an autolink `<scheme:rest>` or `<someone@example.org>` at `at`; -1 where there is none. */
export function autolinkEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isAutolinkCharacter(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) !== GREATER) return -1;

  const scheme = schemeEnd(text, at + 1);
  const hasScheme = scheme - at > 2 && text.charCodeAt(scheme) === COLON;
  if (hasScheme) return end + 1;
  const isMail = end - at <= LONGEST_MAIL_ADDRESS && MAIL_ADDRESS.test(text.slice(at + 1, end));
  return isMail ? end + 1 : -1;
}

function isAutolinkCharacter(code: number): boolean {
  return code > 0x20 && code !== 0x7f && code !== LESS && code !== GREATER;
}

/** The end of a scheme at `at`: a letter, then letters, digits, `+`, `.` and `-`; `at` where there is none. */
function schemeEnd(text: string, at: number): number {
  if (!isAsciiLetter(text.charCodeAt(at))) return at;
  let end = at + 1;
  while (end - at < LONGEST_SCHEME && isSchemeCharacter(text.charCodeAt(end))) end++;
  return end;
}

function isSchemeCharacter(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === 0x2b || code === 0x2d || code === 0x2e;
}

/**
 * Where the bare address begins whose `://` is at `colon`: at its scheme, but not before `from`. -1 where it has no
 * scheme.
 */
export function addressStart(text: string, colon: number, from: number): number {
  if (!text.startsWith('//', colon + 1)) return -1;
  const first = Math.max(from, colon - LONGEST_SCHEME);
  let at = colon;
  while (at > first && isSchemeCharacter(text.charCodeAt(at - 1))) at--;
  // After a `#` it is a tag: `#win://` is `#win`.
  if (text.charCodeAt(at - 1) === HASH) return -1;
  while (at < colon && !isAsciiLetter(text.charCodeAt(at))) at++;
  return colon - at >= 2 && isAddressCharacter(text.charCodeAt(colon + 3)) ? at : -1;
}

/** Whether `www.` is at `at`, at the start of a word and with something after it. */
export function isWww(text: string, at: number): boolean {
  // Every w of a text comes here; few have another after them.
  if ((text.charCodeAt(at + 1) | 0x20) !== SMALL_W) return false;
  if (text.slice(at, at + 4).toLowerCase() !== 'www.') return false;
  const before = text.charCodeAt(at - 1);
  const startsWord = at === 0 || isWhiteSpace(before) || '*_~=(['.includes(text.charAt(at - 1));
  return startsWord && isAddressCharacter(text.charCodeAt(at + 4));
}

/**
 * The end of a bare address, by GFM's rules: it continues to white space or `<`, without the punctuation and the
 * unbalanced parentheses at its end. Inside a link's text it ends with that text.
 */
export function addressEnd(text: string, from: number, isInBrackets: boolean): number {
  let end = from;
  let open = 0;
  let closed = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (!isAddressCharacter(code)) break;
    if (code === CLOSE_BRACKET && (isInBrackets || '[('.includes(text.charAt(end + 1)))) break;
    if (code === OPEN_BRACKET && isInBrackets) break;
    if (code === OPEN) open++;
    else if (code === CLOSE) closed++;
  }
  return withoutEdge(text, { from, end, surplus: closed - open });
}

/** The end of an address without the punctuation, and without `surplus` closing parentheses, at its edge. */
function withoutEdge(
  text: string,
  { from, end, surplus }: { readonly from: number; readonly end: number; readonly surplus: number },
): number {
  let unmatched = surplus;
  let to = end;
  for (; to > from; to--) {
    const last = text.charAt(to - 1);
    if (last === ')') {
      if (unmatched-- <= 0) break;
    } else if (!'!"\'*,.:;?]_~='.includes(last)) break;
  }
  return to;
}

/** False for NaN, the code beyond a text's end. */
function isAddressCharacter(code: number): boolean {
  return code > 0x20 && code !== LESS && !isWhiteSpace(code);
}
