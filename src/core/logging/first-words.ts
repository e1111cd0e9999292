import { bareWords } from '../calendar/bare-words';
import type { Day } from '../calendar/day';
import type { DayLanguages } from '../calendar/day-languages';
import { eachLanguage } from '../calendar/day-languages';
import { readLocalPeriod } from '../calendar/local-period';
import type { Phrase } from '../calendar/named-day';
import { dayInWord } from '../calendar/natural-date';
import { readPhrase } from '../calendar/phrase';
import { saidDays } from '../calendar/said-days';
import { saidPeriods } from '../calendar/said-periods';

/** No language names a day in more words: `on the last friday of october`. */
const MOST_WORDS = 6;
/** Chinese, Japanese and the scripts of South East Asia put nothing between words: `昨日おばあちゃんに電話した`. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** `เมื่อวานนี้` has eleven characters. */
const MOST_SIGNS = 12;
/** A word, up to what separates it from the next one, which is nothing within a number: `3,5`, `3,000`, `3:30`. */
const WORD = /(?:\p{Nd}[:,：，](?=\p{Nd})|[^\s:,：，、])+/gu;
/** Signs between two days. */
const JOINING_SIGN = /^\s*[&+/~〜]\s*/;
/** `12`, `2026-11-20`, `3,5`. */
const NUMBER = /\p{Nd}+(?:[-.,:/：，]\p{Nd}+)*/gu;
export const BREAK = /^\s*[:,：，、–—]/;
/** `yesterday -2 kg`: before a number a dash is its own. */
export const BETWEEN = /^(?:[\s:,：，、]|[–—-](?!\p{Nd}))+/u;

/** What the words for a day are read by. */
export interface LineReading {
  readonly today: Day;
  readonly languages: DayLanguages;
  /** of a task that is still to do: `in 3 days` is when */
  readonly isToDo: boolean;
}

/** Where words for a day may end, in order: after each word; in scripts without spaces, after each character. */
export function phraseEnds(line: string): number[] {
  const ends = [...line.matchAll(WORD)]
    .slice(0, MOST_WORDS)
    .map((word) => word.index + word[0].length);
  const [first = 0] = ends;
  if (!UNSPACED.test(line)) return ends;
  const signs = Array.from({ length: Math.min(first - 1, MOST_SIGNS) }, (_, sign) => sign + 1);
  const numbers = [...line.slice(0, first).matchAll(NUMBER)];
  const isInNumber = (at: number) =>
    numbers.some(({ index, 0: number }) => index < at && at < index + number.length);
  return [...signs.filter((at) => !isInNumber(at)), ...ends];
}

/** Words that name a day, or the first of several; null for all others. */
export function readDay(words: string, { today, languages }: LineReading): Phrase | null {
  return readPhrase(words, today, languages, ({ start: { says } }) => says.day || says.weekday);
}

/** Whether words count days ahead, as `in two weeks` and `for 3 days` do: before a win they say how long it took. */
export function isLengthAhead(phrase: string, reading: LineReading): boolean {
  const { today, languages } = reading;
  const day = readDay(phrase, reading)?.start.day;
  if (day === undefined || day <= today) return false;
  const from = readDay(phrase, { ...reading, today: today + 1 })?.start.day;
  if (from !== day + 1) return false;
  // `the day after tomorrow` counts too, but is named.
  const last = /[^\s-]+$/.exec(phrase)?.[0] ?? '';
  if (!/\p{Nd}/u.test(last) && dayInWord(last, today, languages) !== null) return false;
  return !eachLanguage(languages).some((each) => {
    const bare = bareWords(phrase, each);
    return Object.keys(saidDays(each).near).some((near) => bareWords(near, each) === bare);
  });
}

/** `monday to friday`, `yesterday and today`, `last 3 days`, `letzte Woche`, `昨日から`: words for no one day. */
export function isOfSeveralDays(said: string, reading: LineReading): boolean {
  let isStretch = false;
  for (const end of phraseEnds(said).reverse()) {
    const words = said.slice(0, end);
    const found = readDay(words, reading);
    if (found === null) continue;
    const { start, end: last, isOffset } = found;
    if (last !== null && last.day !== start.day) return true;
    const languages = eachLanguage(reading.languages);
    if (languages.some((each) => readLocalPeriod(words, each) !== null)) return true;
    // `2 days ago 07:15` is read so as well, but not without its hour.
    if (!isOffset || start.day > reading.today) return goesOn(said.slice(end), reading);
    isStretch = true;
  }
  return isStretch;
}

/** Whether what follows words for a day leads on to another, or makes it the first of many. */
function goesOn(written: string, reading: LineReading): boolean {
  const rest = written.replaceAll(/\s+/g, ' ');
  // English is read beside every language.
  const said = [...eachLanguage(reading.languages), 'en'].map((each) => saidPeriods(each));
  const after = said.flatMap(({ since }) => since).filter((frame) => frame.startsWith('#'));
  if (after.some((frame) => rest.startsWith(frame.slice(1)))) return true;
  const joined = [
    ...said.flatMap(({ joins }) => joins.filter((join) => rest.toLowerCase().startsWith(join))),
    JOINING_SIGN.exec(rest)?.[0] ?? '',
  ];
  if (joined.some((join) => join !== '' && endsOfDays(rest.slice(join.length), reading).length > 0))
    return true;
  const between = BETWEEN.exec(rest)?.[0] ?? '';
  if (between.trim() === '') return false;
  const next = rest.slice(between.length);
  return endsOfDays(next, reading)
    .map((end) => next.slice(end))
    .some((behind) => BREAK.test(behind) || goesOn(behind, reading));
}

/** Where words for a day that a text begins with may end. */
function endsOfDays(text: string, reading: LineReading): number[] {
  return phraseEnds(text).filter((end) => readDay(text.slice(0, end), reading) !== null);
}
