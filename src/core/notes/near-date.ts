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

/** How a phrase begins. The patterns of phrases are long, and few texts make the engine compile them. */
const PHRASE_START =
  /\d|(?:last|past|this|next|an?|one|two|three) |jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iy;

/** Where a pattern, found at a place and not behind it, ends; null where it is not found. */
type End = (prose: string, at: number) => number | null;

const figures = endOf(new RegExp(FIGURES, 'y'));
const word = endOf(new RegExp(WORD, 'iy'));
const phraseStart = endOf(PHRASE_START);
const anyPhrase = endOf(new RegExp(String.raw`(?:${PHRASE})\b`, 'iy'));
const phrase: End = (prose, at) => (phraseStart(prose, at) === null ? null : anyPhrase(prose, at));

function endOf(pattern: RegExp): End {
  return (prose, at) => {
    pattern.lastIndex = at;
    return pattern.test(prose) ? pattern.lastIndex : null;
  };
}

/** What is found behind a lead. Nothing found begins with white space, so a lead takes all that it can. */
function behind(lead: RegExp, found: End): End {
  const leadEnd = endOf(lead);
  return (prose, at) => {
    const end = leadEnd(prose, at);
    return end === null ? null : found(prose, end);
  };
}

function firstOf(...ends: readonly End[]): End {
  return (prose, at) => {
    for (const end of ends) {
      const found = end(prose, at);
      if (found !== null) return found;
    }
    return null;
  };
}

/** After white space: `@last friday`, of which only one word would be read, and `@ 2026-11-19`. */
const afterSpace = firstOf(behind(/@/y, phrase), behind(/@ /y, figures));
/** The wide sign that keyboards for Chinese and Japanese write, behind words too: `走った＠2026-11-19`. */
const wide = behind(/＠ ?/y, firstOf(figures, phrase, word));
/** Right after a bracket or a quote, where a sign does not count: `(@2026-11-19)`. */
const afterOpener = behind(/@/y, firstOf(figures, word));
const OPENER = /[([{"'“‘„«*_=~@]/;
const afterTick = firstOf(
  behind(/✅\uFE0F?\s{0,9}:\s{0,9}/y, figures),
  behind(/✅\uFE0F?\s{0,9}:?\s{0,9}/y, firstOf(phrase, word)),
);
/** Ticks that Tasks does not write. */
const afterOtherTick = behind(/[✔☑]\uFE0F?\s{0,9}:?\s{0,9}/y, figures);
const SIGNS = [
  ['＠', wide],
  ['✅', afterTick],
  ['✔', afterOtherTick],
  ['☑', afterOtherTick],
] as const;
/** A field without its brackets: `date:: 2026-11-19`. */
const FIELD_NAME = /(?:^|\s)(date|completion|done)$/i;
const LONGEST_NAME = 12;
const fieldValue = behind(/:: ?/y, figures);

/**
 * Finds what was meant as a date but is not written as one, in the words of a block: it stays text, and is named.
 * `prose` has what is no prose hidden, inline fields too. Only where a sign of a date is does a pattern look: most
 * lines have none.
 */
export function findNearDates(prose: string): readonly NearDate[] {
  if (!MAY_HOLD.test(prose)) return NONE;
  const found: NearDate[] = [];
  const add = (end: End, at: number, isCompletion: boolean, from = at): void => {
    const to = end(prose, at);
    if (to !== null) found.push({ from, to, isCompletion });
  };
  for (const at of placesOf('@', prose)) {
    const before = prose.charAt(at - 1);
    if (before === '' || isWhiteSpace(before.charCodeAt(0))) add(afterSpace, at, false);
    else if (OPENER.test(before)) add(afterOpener, at, false);
  }
  for (const [sign, end] of SIGNS) {
    for (const at of placesOf(sign, prose)) add(end, at, end !== wide);
  }
  for (const at of placesOf('::', prose)) {
    const name = FIELD_NAME.exec(prose.slice(Math.max(0, at - LONGEST_NAME), at))?.[1];
    if (name !== undefined) add(fieldValue, at, name.toLowerCase() !== 'date', at - name.length);
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
