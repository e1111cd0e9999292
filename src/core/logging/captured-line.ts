import type { Day } from '../calendar/day';
import type { DayLanguages } from '../calendar/day-languages';
import { eachLanguage } from '../calendar/day-languages';
import { dayInWord, dayInWords } from '../calendar/natural-date';
import { withOurDigits } from '../calendar/other-digits';
import type { PhraseDay } from '../calendar/named-day';
import { readPhrase } from '../calendar/phrase';
import { saidDays } from '../calendar/said-days';
import { clockTime } from '../notes/clock-time';
import type { LineReading } from './first-words';
import { BETWEEN, BREAK, isLengthAhead, isOfSeveralDays, phraseEnds, readDay } from './first-words';
import { typedItem } from './said-line';

/** A typed line, and the day that its first words name. */
export interface CapturedLine {
  /** the rest of the line, which is to be logged */
  readonly words: string;
  readonly day: Day;
}

const EXPLICIT = /^@(?:\(([^()\r\n]+)\)|(\S+))\s+(?=\S)/;
/** The same at the end, where only tags may follow. */
const EXPLICIT_LAST = /\s@(?:\(([^()\r\n]+)\)|(\S+))((?:\s+#\S+)*)$/;
/** `#setback yesterday lost the keys`. The dates of `#pause 2026-08-01 to 2026-08-14` are its own. */
const TAGS_FIRST = /^(?:#\S+\s+)+(?=[^\s\d])/;
/** `23:00 yesterday wrote it`. */
const TIME_FIRST = /^\d{1,2}:\d{2}(?:\s?[ap]m)?(?:\s?[-–—]\s?\d{1,2}:\d{2}(?:\s?[ap]m)?)?\s+/i;
/**
 * Reads a typed line: `yesterday called Grandma` is for yesterday; a line that does not begin with a day is for
 * `today`. Words that count from today need no more (`two days ago`, `last friday`); a bare weekday or a date needs a
 * break after it (`Monday: …`) or an `@` before it, because `Sunday roast` and `March 3 km` are wins of today. Words
 * for today stay in the text, and so do those for several days (`Monday and Tuesday: …`) and for what something took
 * (`in 3 days: …`), but for a task that is still to do. An `@` at the end names the day as it does in a note:
 * `called Grandma @yesterday #win/family`.
 */
export function capturedLine(text: string, today: Day, languages: DayLanguages): CapturedLine {
  const { checkbox, words: line } = typedItem(text);
  if (checkbox === null) return captured(line, { today, languages, isToDo: false });
  const said = captured(line, { today, languages, isToDo: checkbox === ' ' });
  return { ...said, words: `- [${checkbox}] ${said.words}` };
}

function captured(line: string, reading: LineReading): CapturedLine {
  const tags = TAGS_FIRST.exec(line)?.[0] ?? '';
  const behind = tags === '' ? null : dayFirst(line.slice(tags.length), reading);
  if (behind !== null) return { ...behind, words: tags + behind.words };
  return dayFirst(line, reading) ?? dayLast(line, reading) ?? { words: line, day: reading.today };
}

function dayFirst(line: string, reading: LineReading): CapturedLine | null {
  const { today, languages } = reading;
  const explicit = EXPLICIT.exec(line);
  if (explicit !== null) {
    const phrase = explicit[1] ?? explicit[2] ?? '';
    const day = dayInWords(phrase, today, languages);
    const hour = hourIn(phrase, today, languages);
    if (day !== null) return { words: join(hour, line.slice(explicit[0].length)), day };
  }
  const time = TIME_FIRST.exec(line)?.[0] ?? '';
  const said = line.slice(time.length);
  if (isOfSeveralDays(said, reading)) return null;
  for (const end of phraseEnds(said).reverse()) {
    const rest = said.slice(end);
    const words = rest.replace(BETWEEN, '');
    if (words === '') continue;
    const phrase = said.slice(0, end);
    const day = leadingDay(phrase, BREAK.test(rest), reading);
    if (day === null || day === today) continue;
    return { words: join(time, hourIn(phrase, today, languages), words), day };
  }
  return null;
}

/** `23:59` in `yesterday 23:59`, `evening` in `yesterday evening`: what no day is made of, and is to be kept. */
function hourIn(phrase: string, today: Day, languages: DayLanguages): string {
  const whole = readPhrase(phrase, today, languages)?.start;
  if (whole === undefined) return '';
  for (const end of phraseEnds(phrase)) {
    const part = readPhrase(phrase.slice(0, end), today, languages)?.start;
    if (end === phrase.length || part === undefined || part.day !== whole.day) continue;
    if (sameParts(part.says, whole.says)) {
      return phrase
        .slice(end)
        .replace(BETWEEN, '')
        .replace(/^[のに]/, '');
    }
  }
  const parts = eachLanguage(languages).flatMap((each) => saidDays(each).parts);
  return parts.find((each) => phrase.startsWith(`${each} `)) ?? '';
}

function sameParts(one: PhraseDay['says'], other: PhraseDay['says']): boolean {
  return (['year', 'month', 'day', 'weekday'] as const).every((part) => one[part] === other[part]);
}

function join(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}

/** Words for a day that a typed line begins with and that are not taken for one: `Monday swept`, `3 nov walked`. */
export interface UnclearDay {
  /** as typed */
  readonly phrase: string;
  readonly day: Day;
}

/** Shorter words are more often something else: `sat down`, `sun in the garden`. */
const LEAST_SIGNS = 6;

/** The day that the first words of a line for today would name if a colon followed them; null if they name none. */
export function unclearDay(text: string, today: Day, languages: DayLanguages): UnclearDay | null {
  const line = typedItem(text).words.replace(TAGS_FIRST, '');
  if (capturedLine(text, today, languages).day !== today) return null;
  const reading: LineReading = { today, languages, isToDo: false };
  if (isOfSeveralDays(line, reading)) return null;
  for (const end of phraseEnds(line).reverse()) {
    const phrase = line.slice(0, end);
    const isLong = phrase.length >= LEAST_SIGNS || /\d\D*\p{L}|\p{L}\D*\d/u.test(phrase);
    if (!isLong || line.slice(end).replace(BETWEEN, '') === '') continue;
    const day = leadingDay(phrase, true, reading);
    // `3日` is three days as well.
    if (day === null || day === today || isDateAlone(phrase, today, languages)) continue;
    return { phrase, day };
  }
  return null;
}

function dayLast(line: string, { today, languages }: LineReading): CapturedLine | null {
  const explicit = EXPLICIT_LAST.exec(line);
  if (explicit === null) return null;
  const [, phrase, word = '', tags = ''] = explicit;
  const day =
    phrase === undefined ? dayInWord(word, today, languages) : dayInWords(phrase, today, languages);
  if (day === null) return null;
  const before = line.slice(0, explicit.index);
  const hour = hourIn(phrase ?? word, today, languages);
  const words = clockTime(hour) === null ? join(before, hour) : join(hour, before);
  return { words: words + tags, day };
}

/** Whether words name a day by its date alone, without a month: `the 15th`, `15日`. */
function isDateAlone(phrase: string, today: Day, languages: DayLanguages): boolean {
  const says = readPhrase(phrase, today, languages)?.start.says;
  return says !== undefined && says.day && !says.month && !says.weekday && !says.year;
}

function leadingDay(phrase: string, hasBreak: boolean, reading: LineReading): Day | null {
  const { today, languages, isToDo } = reading;
  const found = readDay(phrase, reading);
  if (found === null || isOrdinal(phrase, reading)) return null;
  if (!isToDo && isLengthAhead(phrase, reading)) return null;
  const { says } = found.start;
  const countsFromToday = says.year && says.day;
  const [first = phrase] = phrase.split(/\s/);
  // `Friday night` needs a break as `Friday` does: its first word is a day. `on Friday` does not.
  const isLed = says.weekday && first !== phrase && readPhrase(first, today, languages) === null;
  return hasBreak || countsFromToday || isLed ? dayInWords(phrase, today, languages) : null;
}

/** `The second: …` is more often the second of anything. */
function isOrdinal(phrase: string, { today, languages }: LineReading): boolean {
  return isDateAlone(phrase, today, languages) && !/\d/.test(withOurDigits(phrase));
}
