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
  'the day before yesterday',
].join('|');
const WORD = String.raw`(?:yesterday|today|tomorrow|${WEEKDAY})\b`;

/** Each group is the date with its sign, without what comes before. */
const NEAR_DAY = new RegExp(
  [
    // `(@2026-11-19)`, `"@yesterday"`: a sign counts only after white space
    String.raw`[([{"'“‘„«*_=~](?<at>@(?:${FIGURES}|${WORD}))`,
    // `@last friday`: more than one word needs parentheses; `@ 2026-11-19`
    String.raw`(?:^|\s)(?<after>@(?:(?:${PHRASE})\b| ${FIGURES}))`,
    // `date:: 2026-11-19` without its brackets
    String.raw`(?:^|\s)(?<plain>date:: ?${FIGURES})`,
  ].join('|'),
  'gi',
);
const NEAR_COMPLETION = new RegExp(
  [
    String.raw`✅\uFE0F?\s{0,9}:?\s{0,9}(?:(?:${PHRASE})\b|${WORD})`,
    String.raw`✅\uFE0F?\s{0,9}:\s{0,9}${FIGURES}`,
    String.raw`[✔☑]\uFE0F?\s{0,9}:?\s{0,9}${FIGURES}`,
    String.raw`(?:^|\s)(?<at>(?:completion|done):: ?${FIGURES})`,
  ].join('|'),
  'gi',
);
const MAY_HOLD = /[@✅✔☑]|::/;

/**
 * Finds what was meant as a date but is not written as one, in the words of a block: it stays text, and is named.
 * `prose` has what is no prose hidden, inline fields too.
 */
export function findNearDates(prose: string): readonly NearDate[] {
  if (!MAY_HOLD.test(prose)) return NONE;
  return [...matches(prose, NEAR_DAY, false), ...matches(prose, NEAR_COMPLETION, true)];
}

function matches(prose: string, pattern: RegExp, isCompletion: boolean): NearDate[] {
  return [...prose.matchAll(pattern)].map((match) => {
    const { index, 0: whole, groups = {} } = match;
    const { at = whole, after = at, plain = after } = groups;
    const to = index + whole.length;
    return { from: to - plain.length, to, isCompletion };
  });
}

const NONE: readonly NearDate[] = [];
