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
import type { Phrase, PhraseDay } from './named-day';

// The only file that loads chrono: the builds leave it aside until words are read that need it.

const PARSERS: Readonly<Record<string, Chrono>> = {
  ar: arabic,
  de: german,
  en: english,
  'en-gb': british,
  es: spanish,
  fr: french,
  ja: japanese,
  zh: simplifiedChinese,
};

// Chrono calculates with `Date` in the machine's time zone, where days are missing (Apia had no 2011-12-30) and have
// 23 or 25 hours. The Gregorian calendar repeats every 400 years, so it is asked about the same day between 1200 and
// 1599, when every zone was plain local mean time, and its answer is moved back.
const CYCLE_YEARS = 400;
const FIRST_CYCLE = 3;
/** A year from here on was in the words. */
const FIRST_WRITTEN_YEAR = 1800;
/** Late enough that some hours ago is still the same day. */
const REFERENCE_HOUR = 16;

/**
 * How chrono reads words in a language (`de`, `en-gb`), taken as a whole, counted from the day `reference`; null if it
 * cannot, or does not know the language.
 */
export function readWithChrono(language: string, words: string, reference: Day): Phrase | null {
  const parser = PARSERS[language];
  const { year, month, date } = yearMonthDay(reference);
  const moved = (Math.floor(year / CYCLE_YEARS) - FIRST_CYCLE) * CYCLE_YEARS;
  const instant = new Date(year - moved, month - 1, date, REFERENCE_HOUR);
  const isWhole = ({ index, text }: ParsedResult) => index === 0 && text.length === words.length;
  const result = parser?.parse(words, instant).find(isWhole);
  if (result === undefined) return null;

  const start = phraseDay(result.start, words, moved);
  const end = result.end ? phraseDay(result.end, words, moved) : null;
  if (start === null || (result.end && end === null)) return null;
  const isOffset = result.tags().has('result/relativeDate') && !AGO.test(words);
  return { start, end, isOffset };
}

/** Chrono counts `6 months ago` as it does `last 6 months`. */
const AGO =
  /(?:\bago|\bbefore|\bback|\bearlier|\bfrom now|\byesterday|前)$|^(?:vor|hace|il y a|قبل|منذ)\s/iu;

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
