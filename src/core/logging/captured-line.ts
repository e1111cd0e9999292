import type { Day } from '../calendar/day';
import { dayInWord, dayInWords } from '../calendar/natural-date';
import { readPhrase } from '../calendar/phrase';

/** A line as it was typed, and the day that its first words name. */
export interface CapturedLine {
  /** what is left to log */
  readonly words: string;
  readonly day: Day;
}

/** No language names a day in more words: `on the last friday of october`. */
const MOST_WORDS = 6;
const EXPLICIT = /^@(?:\(([^()\r\n]+)\)|(\S+))\s+(?=\S)/;
/** The same at the end, where only tags may follow. */
const EXPLICIT_LAST = /\s@(?:\(([^()\r\n]+)\)|(\S+))((?:\s+#\S+)*)$/;
/** A word, and what parts it from the next one. */
const WORD = /[^\s:,：，、]+/g;
const BREAK = /^\s*[:,：，、–—]/;
const BETWEEN = /^[\s:,：，、–—-]+/;

/**
 * Reads a typed line: `yesterday called Grandma` is for yesterday; one that begins with no day is for `today`. Words
 * that count from today need no more (`two days ago`, `last friday`); a bare weekday and a date need a break behind them
 * (`Monday: …`) or an `@` before, because `Sunday roast` and `March 3 km` are wins of today. Words for today stay in.
 * An `@` at the end names the day as it does in a note: `called Grandma @yesterday #win/family`.
 */
export function capturedLine(text: string, today: Day, language: string): CapturedLine {
  const line = text.trim();
  return (
    dayFirst(line, today, language) ?? dayLast(line, today, language) ?? { words: line, day: today }
  );
}

function dayFirst(line: string, today: Day, language: string): CapturedLine | null {
  const explicit = EXPLICIT.exec(line);
  if (explicit !== null) {
    const day = dayInWords(explicit[1] ?? explicit[2] ?? '', today, language);
    if (day !== null) return { words: line.slice(explicit[0].length), day };
  }
  const ends = [...line.matchAll(WORD)]
    .slice(0, MOST_WORDS)
    .map((word) => word.index + word[0].length);
  for (const end of ends.reverse()) {
    const rest = line.slice(end);
    const words = rest.replace(BETWEEN, '');
    if (words === '') continue;
    const day = leadingDay(line.slice(0, end), BREAK.test(rest), today, language);
    if (day !== null && day !== today) return { words, day };
  }
  return null;
}

function dayLast(line: string, today: Day, language: string): CapturedLine | null {
  const explicit = EXPLICIT_LAST.exec(line);
  if (explicit === null) return null;
  const [, phrase, word = '', tags = ''] = explicit;
  const day =
    phrase === undefined ? dayInWord(word, today, language) : dayInWords(phrase, today, language);
  return day === null ? null : { words: line.slice(0, explicit.index) + tags, day };
}

function leadingDay(phrase: string, hasBreak: boolean, today: Day, language: string): Day | null {
  const found = readPhrase(
    phrase,
    today,
    language,
    ({ start: { says } }) => says.day || says.weekday,
  );
  if (found === null) return null;
  const { says } = found.start;
  const countsFromToday = says.year && says.day;
  const [first = phrase] = phrase.split(/\s/);
  // `Friday night`: what its first word says alone, it says of a day as `Friday` does.
  const isLed = says.weekday && first !== phrase && readPhrase(first, today, language) === null;
  return hasBreak || countsFromToday || isLed ? dayInWords(phrase, today, language) : null;
}
