import type { Chrono, ParsedComponents, ParsedResult } from 'chrono-node';
import { casual as arabic } from 'chrono-node/ar';
import { casual as german } from 'chrono-node/de';
import { GB as british, casual as english } from 'chrono-node/en';
import { casual as spanish } from 'chrono-node/es';
import { casual as french } from 'chrono-node/fr';
import { casual as japanese } from 'chrono-node/ja';
import { casual as simplifiedChinese } from 'chrono-node/zh/hans';
import type { Day } from './day';
import { dayOf, isRealDate, yearMonthDay } from './day';
import { mayNameDayInEnglish, readEnglishPhrase } from './english-phrase';
import { readLocalPhrase } from './local-phrase';
import type { Phrase, PhraseDay } from './named-day';

/** By language tag or its first part; English comes after each of them. */
const PARSERS: Readonly<Record<string, Chrono>> = {
  ar: arabic,
  de: german,
  'en-gb': british,
  es: spanish,
  fr: french,
  ja: japanese,
  zh: simplifiedChinese,
};

/** Nobody names a day in more UTF-16 units, and chrono's patterns are not made for long texts. */
const LONGEST = 64;

/**
 * Reads words that name a day as a whole, counted from the day `reference`, first in the language (a BCP 47 tag),
 * then in English. The first reading that is `wanted` counts; null if there is none.
 */
export function readPhrase(
  words: string,
  reference: Day,
  language: string,
  wanted: (phrase: Phrase) => boolean = () => true,
): Phrase | null {
  if (words === '' || words.length > LONGEST) return null;
  const tag = language.toLowerCase();
  for (const [name, read] of READERS) {
    const key = `${name}|${reference}|${tag}|${words}`;
    const phrase = once(key, () => read(words, reference, tag));
    if (phrase !== null && wanted(phrase)) return phrase;
  }
  return null;
}

type Reader = (words: string, reference: Day, language: string) => Phrase | null;

/**
 * In this order, each asked only if those before it do not answer: of the first phrase of a process most of the time is
 * spent on making what reads it.
 */
const READERS: readonly (readonly [name: string, read: Reader])[] = [
  ['own', (words, reference, language) => readOwn(words, reference, language, false)],
  [
    'local',
    (words, reference, language) =>
      isEnglish(language) ? null : readLocalPhrase(words, reference, language),
  ],
  ['common', readEnglishPhrase],
  // Chrono's English takes a tenth of a second to make: asked only if words may name a day.
  ['later', (words, reference, language) => readOwn(words, reference, language, true)],
  [
    'rare',
    (words, reference) => (mayNameDayInEnglish(words) ? readWith(english, words, reference) : null),
  ],
];

/** Chrono of the language is quick to make; but for English, where it comes after what is common. */
function readOwn(words: string, reference: Day, language: string, isRare: boolean): Phrase | null {
  if (isEnglish(language) !== isRare || (isRare && !mayNameDayInEnglish(words))) return null;
  const own = PARSERS[language] ?? (isRare ? undefined : PARSERS[mainTag(language)]);
  return own === undefined ? null : readWith(own, words, reference);
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

// Chrono calculates with `Date` in the machine's time zone, where days are missing (Apia had no 2011-12-30) and have
// 23 or 25 hours. The Gregorian calendar repeats every 400 years, so it is asked about the same day between 1200 and
// 1599, when every zone was plain local mean time, and its answer is moved back.
const CYCLE_YEARS = 400;
const FIRST_CYCLE = 3;
/** A year from here on was in the words. */
const FIRST_WRITTEN_YEAR = 1800;
/** Late enough that some hours ago is still the same day. */
const REFERENCE_HOUR = 16;

/** How one of chrono's parsers reads words, taken as a whole; null if it cannot. */
export function readWith(chrono: Chrono, words: string, reference: Day): Phrase | null {
  const { year, month, date } = yearMonthDay(reference);
  const moved = (Math.floor(year / CYCLE_YEARS) - FIRST_CYCLE) * CYCLE_YEARS;
  const instant = new Date(year - moved, month - 1, date, REFERENCE_HOUR);
  const isWhole = ({ index, text }: ParsedResult) => index === 0 && text.length === words.length;
  const result = chrono.parse(words, instant).find(isWhole);
  if (result === undefined) return null;

  const start = phraseDay(result.start, words, moved);
  const end = result.end ? phraseDay(result.end, words, moved) : null;
  if (start === null || (result.end && end === null)) return null;
  return { start, end, isOffset: result.tags().has('result/relativeDate') };
}

/** Reads components, never the instant: that depends on the machine's time zone. Null for 31 November. */
function phraseDay(components: ParsedComponents, words: string, moved: number): PhraseDay | null {
  const read = components.get('year') ?? NaN;
  const isWritten = read >= FIRST_WRITTEN_YEAR || words.includes(String(read));
  const year = isWritten ? read : read + moved;
  const month = components.get('month') ?? NaN;
  const date = components.get('day') ?? NaN;
  if (!isRealDate(year, month, date)) return null;
  return {
    day: dayOf(year, month, date),
    says: {
      year: components.isCertain('year'),
      month: components.isCertain('month'),
      day: components.isCertain('day'),
      weekday: components.isCertain('weekday'),
    },
  };
}
