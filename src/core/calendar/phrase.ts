import { readWithChrono } from './chrono-phrase';
import type { Day } from './day';
import type { DayLanguages } from './day-languages';
import { eachLanguage } from './day-languages';
import { mayNameDayInEnglish, readEnglishPhrase } from './english-phrase';
import { readCountedPhrase } from './counted-phrase';
import { readKnownDate, readLocalPhrase } from './local-phrase';
import type { Phrase } from './named-day';
import { readSaidDate } from './said-date';
import { readSaidPhrase } from './said-phrase';

/** Nobody names a day in more UTF-16 units, and chrono's patterns are not made for long texts. */
const LONGEST = 64;

/**
 * Reads words that name a day as a whole, counted from the day `reference`, first in the languages, then in English.
 * The first reading that is `wanted` counts; null if there is none.
 */
export function readPhrase(
  words: string,
  reference: Day,
  languages: DayLanguages,
  wanted: (phrase: Phrase) => boolean = () => true,
): Phrase | null {
  if (words === '' || words.length > LONGEST) return null;
  for (const { key, read } of readersOf(languages)) {
    const phrase = once(`${key}|${reference}|${words}`, () => read(words, reference));
    if (phrase !== null && wanted(phrase)) return phrase;
  }
  return null;
}

interface Reader {
  /** different for readers that may read the same words differently */
  readonly key: string;
  readonly read: (words: string, reference: Day) => Phrase | null;
}

const made = new Map<string, readonly Reader[]>();

function readersOf(languages: DayLanguages): readonly Reader[] {
  const key = typeof languages === 'string' ? languages : languages.join();
  const known = made.get(key);
  if (known !== undefined) return known;
  const readers = makeReaders(eachLanguage(languages).map((language) => language.toLowerCase()));
  made.set(key, readers);
  return readers;
}

type LanguageReader = (words: string, reference: Day, language: string) => Phrase | null;

/** Of a language other than English. Chrono takes some of what people say for other days: `pasado viernes`, `上周五`. */
const FIRST: Readonly<Record<string, LanguageReader>> = {
  said: readSaidPhrase,
  dated: readSaidDate,
  // Chrono takes Chinese months and years ago for one day, as it always has.
  counted: (words, reference, language) =>
    mainTag(language) === 'zh' ? null : readCountedPhrase(words, reference, language),
  // Chrono of the language would take most of the time of a first date.
  named: readKnownDate,
  own: (words, reference, language) => readOwn(words, reference, language, false),
  local: readLocalPhrase,
};

const COMMON: Reader = { key: 'common', read: readEnglishPhrase };
const RARE: Reader = {
  key: 'rare',
  read: (words, reference) =>
    mayNameDayInEnglish(words) ? readWithChrono('en', words, reference) : null,
};

/**
 * In the order of the languages, and what is slow to make last: each is asked only if those before it do not answer, and
 * of the first phrase of a process most of the time is spent on making what reads it.
 */
function makeReaders(languages: readonly string[]): readonly Reader[] {
  const first = languages.flatMap((language): Reader[] =>
    isEnglish(language)
      ? [COMMON]
      : Object.entries(FIRST).map(([name, read]) => ({
          key: `${name}|${language}`,
          read: (words, reference) => read(words, reference, language),
        })),
  );
  const later = languages.map((language): Reader => ({
    key: `later|${language}`,
    read: (words, reference) => readOwn(words, reference, language, true),
  }));
  return [...first, ...(first.includes(COMMON) ? [] : [COMMON]), ...later, RARE];
}

/** Named here as well, so that chrono is not even loaded for a language that it does not read. */
const CHRONO_LANGUAGES: ReadonlySet<string> = new Set([
  'ar',
  'de',
  'en-gb',
  'es',
  'fr',
  'ja',
  'zh',
]);

/**
 * Chrono of the language is quick to make, but for Arabic (30 ms) and English (a tenth of a second, so that it is asked only
 * if words may name a day): there it comes after what is common.
 */
function readOwn(words: string, reference: Day, language: string, isLate: boolean): Phrase | null {
  const isOfEnglish = isEnglish(language);
  if ((isOfEnglish || mainTag(language) === 'ar') !== isLate) return null;
  if (isOfEnglish && !mayNameDayInEnglish(words)) return null;
  const known = isOfEnglish ? [language] : [language, mainTag(language)];
  const own = known.find((tag) => CHRONO_LANGUAGES.has(tag));
  return own === undefined ? null : readWithChrono(own, words, reference);
}

/** The same words on the same day are read again at each keystroke, for each line of a note and for each range. */
const MOST_KEPT = 1_000;
const kept = new Map<string, Phrase | null>();

function once(key: string, read: () => Phrase | null): Phrase | null {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const found = read();
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, found);
  return found;
}

function mainTag(language: string): string {
  return language.split('-')[0] ?? '';
}

function isEnglish(language: string): boolean {
  return mainTag(language) === 'en';
}
