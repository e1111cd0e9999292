import { LINE_FEED, isAsciiLetter, isBlank, isDigit } from '../character';

const SLASH = 0x2f;
const GREATER = 0x3e;
const EQUALS = 0x3d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

// Every function takes offsets of `text`, does not look beyond `limit`, and returns the end of what it reads or -1.
// They are loops, not patterns: a pattern's engine throws on a tag with a million attributes.

/** The end of an open tag `<name attribute="value" />` at `at`. */
export function openTagEnd(text: string, at: number, limit: number): number {
  let end = nameEnd(text, at + 1, limit);
  while (end !== -1) {
    const next = skipSpace(text, end, limit);
    const code = next < limit ? text.charCodeAt(next) : NaN;
    if (code === GREATER) return next + 1;
    if (code === SLASH) {
      return next + 1 < limit && text.charCodeAt(next + 1) === GREATER ? next + 2 : -1;
    }
    end = next === end ? -1 : attributeEnd(text, next, limit);
  }
  return -1;
}

/** The end of a closing tag `</name >` at `at`. */
export function closingTagEnd(text: string, at: number, limit: number): number {
  const end = nameEnd(text, at + 2, limit);
  if (end === -1) return -1;
  const close = skipSpace(text, end, limit);
  return close < limit && text.charCodeAt(close) === GREATER ? close + 1 : -1;
}

/** The end of a tag's name: a letter, then letters, digits and `-`. */
export function nameEnd(text: string, at: number, limit: number): number {
  if (at >= limit || !isAsciiLetter(text.charCodeAt(at))) return -1;
  let end = at + 1;
  while (end < limit && isNameCharacter(text.charCodeAt(end))) end++;
  return end;
}

function isNameCharacter(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === 0x2d;
}

function attributeEnd(text: string, at: number, limit: number): number {
  const first = text.charCodeAt(at);
  if (!isAsciiLetter(first) && first !== 0x5f && first !== 0x3a) return -1;
  let end = at + 1;
  while (end < limit && isAttributeCharacter(text.charCodeAt(end))) end++;

  const equals = skipSpace(text, end, limit);
  if (equals >= limit || text.charCodeAt(equals) !== EQUALS) return end;
  return valueEnd(text, skipSpace(text, equals + 1, limit), limit);
}

function isAttributeCharacter(code: number): boolean {
  return isNameCharacter(code) || code === 0x5f || code === 0x3a || code === 0x2e;
}

function valueEnd(text: string, at: number, limit: number): number {
  const quote = at < limit ? text.charCodeAt(at) : NaN;
  let end = at;
  if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
    for (end++; end < limit; end++) if (text.charCodeAt(end) === quote) return end + 1;
    return -1;
  }
  while (end < limit && !isSpace(text.charCodeAt(end)) && !'"\'=<>`'.includes(text.charAt(end))) {
    end++;
  }
  return end > at ? end : -1;
}

function skipSpace(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isSpace(text.charCodeAt(end))) end++;
  return end;
}

function isSpace(code: number): boolean {
  return isBlank(code) || code === LINE_FEED;
}
