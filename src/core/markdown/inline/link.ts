import { LINE_FEED, isAsciiPunctuation, isBlank } from '../character';

const BACKSLASH = 0x5c;
const LESS = 0x3c;
const GREATER = 0x3e;
const OPEN = 0x28;
const CLOSE = 0x29;

/** CommonMark's own limits: nothing longer or deeper is a link, so no search has to go further. */
const LONGEST_LABEL = 999;
const DEEPEST_PARENTHESES = 32;

// Every function reads at an offset of a paragraph's text and returns where what it read ends, or -1.

/** A destination in its text: without the angle brackets, if it has them. */
export interface LinkDestination {
  readonly from: number;
  readonly to: number;
  /** where the text continues */
  readonly end: number;
}

/** Reads `(destination "title")` after a link's text: `end` is after the closing parenthesis. */
export function resource(text: string, at: number): LinkDestination | null {
  if (text.charCodeAt(at) !== OPEN) return null;
  const start = skipSpace(text, at + 1);
  const target = destination(text, start, true);
  if (target === null) return null;
  let end = skipSpace(text, target.end);
  if (end > target.end && text.charCodeAt(end) !== CLOSE) {
    end = titleEnd(text, end);
    if (end === -1) return null;
    end = skipSpace(text, end);
  }
  return text.charCodeAt(end) === CLOSE ? { ...target, end: end + 1 } : null;
}

/** Reads a destination: `<with spaces>`, or one without, whose parentheses are balanced. */
export function destination(text: string, at: number, mayBeEmpty: boolean): LinkDestination | null {
  if (text.charCodeAt(at) === LESS) return angledDestination(text, at);
  const end = bareDestinationEnd(text, at);
  return end === -1 || (end === at && !mayBeEmpty) ? null : { from: at, to: end, end };
}

/** The end of a destination without angle brackets; it is before a closing parenthesis that none in it opened. */
function bareDestinationEnd(text: string, at: number): number {
  let depth = 0;
  let end = at;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code <= 0x20 || code === 0x7f) break;
    if (code === BACKSLASH && isAsciiPunctuation(text.charCodeAt(end + 1))) end++;
    else if (code === OPEN) {
      if (++depth > DEEPEST_PARENTHESES) return -1;
    } else if (code === CLOSE && --depth < 0) break;
  }
  return depth > 0 ? -1 : end;
}

/** Reads a destination `<with spaces>`. */
function angledDestination(text: string, at: number): LinkDestination | null {
  for (let end = at + 1; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === GREATER) return { from: at + 1, to: end, end: end + 1 };
    if (code === LESS || code === LINE_FEED) return null;
    if (code === BACKSLASH && isAsciiPunctuation(text.charCodeAt(end + 1))) end++;
  }
  return null;
}

/** The end of a title: in double or single quotes, or in parentheses. */
export function titleEnd(text: string, at: number): number {
  const opener = text.charAt(at);
  if (opener !== '"' && opener !== "'" && opener !== '(') return -1;
  const closer = (opener === '(' ? ')' : opener).charCodeAt(0);
  for (let end = at + 1; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === closer) return end + 1;
    if (code === OPEN && opener === '(') return -1;
    if (code === BACKSLASH) end++;
  }
  return -1;
}

/** The end of a label `[label]`: not empty, no bracket in it that is not escaped. */
export function labelEnd(text: string, at: number): number {
  if (text.charAt(at) !== '[') return -1;
  const limit = Math.min(text.length, at + 2 + LONGEST_LABEL);
  let isEmpty = true;
  for (let end = at + 1; end < limit; end++) {
    const char = text.charAt(end);
    if (char === ']') return isEmpty ? -1 : end + 1;
    if (char === '[') return -1;
    if (char === '\\') end++;
    if (!isBlank(char.charCodeAt(0)) && char !== '\n') isEmpty = false;
  }
  return -1;
}

/** The end of a wiki-link `[[…]]`: not empty, no bracket and no line end in it. */
export function wikiLinkEnd(text: string, at: number): number {
  if (!text.startsWith('[[', at)) return -1;
  let end = at + 2;
  for (; end < text.length; end++) {
    const char = text.charAt(end);
    if (char === '[' || char === '\n') return -1;
    if (char === ']') break;
  }
  return end > at + 2 && text.startsWith(']]', end) ? end + 2 : -1;
}

/**
 * A label in the form in which labels are compared: without case, white space folded. Null for one that is too long.
 */
export function labelName(label: string): string | null {
  if (label.length > LONGEST_LABEL) return null;
  return label
    .replace(/[ \t\n]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}

/** Skips spaces, tabs and line ends: in a paragraph two line ends never follow each other. */
export function skipSpace(text: string, at: number): number {
  let end = at;
  while (isBlank(text.charCodeAt(end)) || text.charCodeAt(end) === LINE_FEED) end++;
  return end;
}

const SCHEME = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** The note that a Markdown link's destination names, as written, without heading; null where it leads to the web. */
export function linkedNote(destination: string): string | null {
  return SCHEME.test(destination) ? null : withoutHeading(destination);
}

/** The note that the inside of `[[Note#Heading|alias]]` names; null for a heading of the same note. */
export function wikiLinkedNote(inside: string): string | null {
  const pipe = inside.indexOf('|');
  if (pipe === -1) return withoutHeading(inside);
  // In a table the pipe is written `\\|`.
  return withoutHeading(
    inside.slice(0, inside.charCodeAt(pipe - 1) === BACKSLASH ? pipe - 1 : pipe),
  );
}

function withoutHeading(written: string): string | null {
  const hash = written.indexOf('#');
  const target = (hash === -1 ? written : written.slice(0, hash)).trim();
  return target === '' ? null : target;
}
