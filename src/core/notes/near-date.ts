import { isWhiteSpace } from '../markdown/character';
import type { Cut } from './found-fields';

/** Words that were meant as a date, and are written as none. */
export interface NearDate extends Cut {
  /** the date of completion, not that of the entry */
  readonly isCompletion: boolean;
}

const FIGURES = String.raw`(?:\d{4}[-./_]\d{1,2}[-./_]\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4})(?![\w/-])`;
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const ORDINAL = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
/** A day in more than one word. */
const PHRASE = [
  `(?:last|past|this|next) (?:${WEEKDAY}|week|night|month)`,
  String.raw`(?:\d{1,3}|an?|one|two|three) (?:day|week|month|year)s? ago`,
  String.raw`${MONTH}\.? ${ORDINAL}`,
  String.raw`${ORDINAL}\.? ${MONTH}`,
].join('|');
const WORD = String.raw`(?:yesterday|today|tomorrow|${WEEKDAY})\b`;

/** After white space: `@last friday`, of which only one word would be read, and `@ 2026-11-19`. */
const AFTER_SPACE = new RegExp(String.raw`@(?:(?:${PHRASE})\b| ${FIGURES})`, 'iy');
/** The wide sign that keyboards for Chinese and Japanese write, behind words too: `走った＠2026-11-19`. */
const WIDE = new RegExp(String.raw`＠ ?(?:${FIGURES}|(?:${PHRASE})\b|${WORD})`, 'iy');
/** Right after a bracket or a quote, where a sign does not count: `(@2026-11-19)`. */
const AFTER_OPENER = new RegExp(String.raw`@(?:${FIGURES}|${WORD})`, 'iy');
const OPENER = /[([{"'“‘„«*_=~@]/;
const AFTER_TICK = new RegExp(
  String.raw`✅\uFE0F?\s{0,9}(?::\s{0,9}${FIGURES}|:?\s{0,9}(?:(?:${PHRASE})\b|${WORD}))`,
  'iy',
);
/** Ticks that Tasks does not write. */
const AFTER_OTHER_TICK = new RegExp(String.raw`[✔☑]\uFE0F?\s{0,9}:?\s{0,9}${FIGURES}`, 'iy');
const SIGNS = [
  ['＠', WIDE],
  ['✅', AFTER_TICK],
  ['✔', AFTER_OTHER_TICK],
  ['☑', AFTER_OTHER_TICK],
] as const;
/** A field without its brackets: `date:: 2026-11-19`. */
const FIELD_NAME = /(?:^|\s)(date|completion|done)$/i;
const LONGEST_NAME = 12;
const FIELD_VALUE = new RegExp(String.raw`:: ?${FIGURES}`, 'iy');

/**
 * Finds what was meant as a date but is not written as one, in the words of a block: it stays text, and is named.
 * `prose` has what is no prose hidden, inline fields too. Only where a sign of a date is does a pattern look: most
 * lines have none.
 */
export function findNearDates(prose: string): readonly NearDate[] {
  if (!MAY_HOLD.test(prose)) return NONE;
  const found: NearDate[] = [];
  const add = (pattern: RegExp, at: number, isCompletion: boolean, from = at): void => {
    pattern.lastIndex = at;
    if (pattern.test(prose)) found.push({ from, to: pattern.lastIndex, isCompletion });
  };
  for (const at of placesOf('@', prose)) {
    const before = prose.charAt(at - 1);
    if (before === '' || isWhiteSpace(before.charCodeAt(0))) add(AFTER_SPACE, at, false);
    else if (OPENER.test(before)) add(AFTER_OPENER, at, false);
  }
  for (const [sign, pattern] of SIGNS) {
    for (const at of placesOf(sign, prose)) add(pattern, at, pattern !== WIDE);
  }
  for (const at of placesOf('::', prose)) {
    const name = FIELD_NAME.exec(prose.slice(Math.max(0, at - LONGEST_NAME), at))?.[1];
    if (name !== undefined) add(FIELD_VALUE, at, name.toLowerCase() !== 'date', at - name.length);
  }
  return found;
}

const MAY_HOLD = /[@＠✅✔☑]|::/;
const NONE: readonly NearDate[] = [];

function placesOf(sign: string, prose: string): number[] {
  const places: number[] = [];
  for (let at = prose.indexOf(sign); at !== -1; at = prose.indexOf(sign, at + 1)) places.push(at);
  return places;
}
