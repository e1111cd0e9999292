import { isWhiteSpace } from '../markdown/character';
import { HIDDEN } from './prose';

/** An `@` that may name a day, and its place. */
export interface DateToken {
  /** `@yesterday` or `@{2026-11-19}`, the explicit `@(last friday)`, or a task's `@done(2026-11-19)` */
  readonly kind: 'word' | 'phrase' | 'done';
  /** what is to be read: without `@`, parentheses and closing punctuation */
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** More UTF-16 units than any words for a day have: an unclosed `@(` is not looked at further. */
const LONGEST = 100;
/** Chrono takes a while for each: a line of millions would stop the index. */
const MOST = 1000;
const CLOSING_PUNCTUATION = /[.,;:!?)]+$/;
/** As TaskPaper writes it, and the apps that took it over. */
const DONE = /@(?:done|completed|finished)\(([^()\n]{0,100})\)/iy;
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

/**
 * Finds `@word`, `@(phrase)`, `@{date}` and `@done(date)` at the text's start, after white space or right after a tag
 * that ends at one of `tagEnds`; in order, the first thousand of them.
 */
export function findDateTokens(prose: string, tagEnds: readonly number[] = []): DateToken[] {
  const tokens: DateToken[] = [];
  for (
    let at = prose.indexOf('@');
    at !== -1 && tokens.length < MOST;
    at = prose.indexOf('@', at + 1)
  ) {
    if (!opensDate(prose, at, tagEnds)) continue;
    const token = doneAt(prose, at) ?? enclosedAt(prose, at) ?? wordAt(prose, at);
    if (token !== null) tokens.push(token);
  }
  return tokens;
}

/** Whether an `@` is where it may open a date: not in `me@home`. */
export function opensDate(prose: string, at: number, tagEnds: readonly number[]): boolean {
  return at === 0 || isWhiteSpace(prose.charCodeAt(at - 1)) || tagEnds.includes(at);
}

function doneAt(prose: string, from: number): DateToken | null {
  DONE.lastIndex = from;
  const [written = '', words] = DONE.exec(prose) ?? [];
  return words === undefined ? null : { kind: 'done', words, from, to: from + written.length };
}

function enclosedAt(prose: string, from: number): DateToken | null {
  const opener = prose.charAt(from + 1);
  const closer = CLOSERS[opener];
  if (closer === undefined) return null;
  const inside = prose.slice(from + 2, from + 2 + LONGEST);
  const close = inside.indexOf(closer);
  if (close === -1) return null;
  const kind = opener === '(' ? 'phrase' : 'word';
  return { kind, words: inside.slice(0, close), from, to: from + 2 + close + 1 };
}

function wordAt(prose: string, from: number): DateToken | null {
  if (prose.charAt(from + 1) === '(') return null;
  let end = from + 1;
  const limit = Math.min(prose.length, end + LONGEST);
  while (end < limit && !isWhiteSpace(prose.charCodeAt(end)) && prose.charAt(end) !== HIDDEN) end++;
  const words = prose.slice(from + 1, end).replace(CLOSING_PUNCTUATION, '');
  return words === '' ? null : { kind: 'word', words, from, to: from + 1 + words.length };
}
