import type { Day } from './day';
import { formatDay, weekdayOf } from './day';
import { WEEKDAY_NAMES } from './weekday';
import type { DayLanguages } from './day-languages';
import { eachLanguage } from './day-languages';
import { dayWords } from './day-words';
import { dayInWord, dayInWords } from './natural-date';

/** Words for a day, to choose from. */
export interface DaySuggestion {
  /** what people say: `last friday` */
  readonly words: string;
  /** what the note will hold: `@yesterday`, `@(last friday)`, `@2026-11-19` */
  readonly written: string;
  readonly day: Day;
}

/** The day from which words count, and the languages they may be in. */
export interface DaySuggestionContext {
  /** the note's own day; null if it has none: then dates are written out */
  readonly noteDay: Day | null;
  readonly today: Day;
  readonly languages: DayLanguages;
}

const MOST = 8;

/**
 * Days that the typed text may mean, each once: phrases that begin with it, in the languages and in English, then the
 * day that it names itself. What is written into the note is read back as the same day.
 */
export function daySuggestions(
  typed: string,
  { noteDay, today, languages }: DaySuggestionContext,
): DaySuggestion[] {
  const query = typed.trim().replace(/\s+/g, ' ');
  const reference = noteDay ?? today;
  const found = new Map<Day, DaySuggestion>();
  for (const phrase of [...phrases(reference, languages), query]) {
    if (phrase === '' || !matches(phrase, query)) continue;
    const day = dayInWords(phrase, reference, languages);
    if (day === null || found.has(day)) continue;
    const isWord = dayInWord(phrase, noteDay, languages) === day && !phrase.includes(' ');
    const inWords = isWord ? `@${phrase}` : `@(${phrase})`;
    const written = noteDay === null ? `@${formatDay(day)}` : inWords;
    found.set(day, { words: phrase, written, day });
    if (found.size === MOST) break;
  }
  return [...found.values()];
}

function phrases(reference: Day, languages: DayLanguages): string[] {
  const said = eachLanguage(languages).map((language) => ({
    language,
    relative: new Intl.RelativeTimeFormat(language, { numeric: 'auto' }),
    words: dayWords(language),
  }));
  const past = [-2, -3, -4, -5, -6, -7].map((days) => reference + days);
  return [
    ...said.flatMap(({ relative }) => [-1, 0, -2].map((days) => relative.format(days, 'day'))),
    'yesterday',
    'today',
    ...said.flatMap(({ language, words }) =>
      past.map((day) => words.weekday(day).toLocaleLowerCase(language)),
    ),
    ...past.map((day) => `last ${WEEKDAY_NAMES[weekdayOf(day)]}`),
    ...said.map(({ relative }) => relative.format(1, 'day')),
    'tomorrow',
  ];
}

/** Whether each typed word begins the word of the phrase at the same position: `last f` and `last friday`. */
function matches(phrase: string, query: string): boolean {
  const said = phrase.toLowerCase().split(' ');
  const typed = query.toLowerCase().split(' ');
  return typed.every((word, index) => said[index]?.startsWith(word) === true);
}
