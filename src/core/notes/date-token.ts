import { isWhiteSpace } from '../markdown/character';
import { HIDDEN } from './prose';

/** An `@` that may name a day, and its place. */
export interface DateToken {
  /** `@yesterday`, or the explicit `@(last friday)` */
  readonly kind: 'word' | 'phrase';
  /** the words to read: without `@`, parentheses and closing punctuation */
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** More UTF-16 units than any words for a day have: an unclosed `@(` is searched no further. */
const LONGEST = 100;
/** Chrono takes a while for each: a line of millions would stop the index. */
const MOST = 1000;
const CLOSING_PUNCTUATION = /[.,;:!?)]+$/;

/** Finds `@word` and `@(phrase)` at the text's start or after white space, in order: the first thousand of them. */
export function findDateTokens(prose: string): DateToken[] {
  const tokens: DateToken[] = [];
  for (
    let at = prose.indexOf('@');
    at !== -1 && tokens.length < MOST;
    at = prose.indexOf('@', at + 1)
  ) {
    if (at > 0 && !isWhiteSpace(prose.charCodeAt(at - 1))) continue;
    const token = prose.charAt(at + 1) === '(' ? phraseAt(prose, at) : wordAt(prose, at);
    if (token !== null) tokens.push(token);
  }
  return tokens;
}

function phraseAt(prose: string, from: number): DateToken | null {
  const inside = prose.slice(from + 2, from + 2 + LONGEST);
  const close = inside.indexOf(')');
  if (close === -1) return null;
  return { kind: 'phrase', words: inside.slice(0, close), from, to: from + 2 + close + 1 };
}

function wordAt(prose: string, from: number): DateToken | null {
  let end = from + 1;
  const limit = Math.min(prose.length, end + LONGEST);
  while (end < limit && !isWhiteSpace(prose.charCodeAt(end)) && prose.charAt(end) !== HIDDEN) end++;
  const words = prose.slice(from + 1, end).replace(CLOSING_PUNCTUATION, '');
  return words === '' ? null : { kind: 'word', words, from, to: from + 1 + words.length };
}
