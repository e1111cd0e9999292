import { nearPhrase } from '../text/near-phrase';
import type { Day } from './day';
import { dayOf, formatDay, isRealDate, yearMonthDay } from './day';
import type { DayLanguages } from './day-languages';
import { eachLanguage } from './day-languages';
import { DAY_WORDS } from './english-phrase';
import { localDayWords } from './local-day-words';
import { dayInWords } from './natural-date';

/**
 * What mistyped words for a day were meant to be, in one of the languages or in English: `yesterdy` → `yesterday`; null if no
 * known word is near, or if the corrected words would not name a day either. For a 29 February that the year does not
 * have it is the last one: years back, that has to be asked.
 */
export function nearDay(
  phrase: string,
  reference: Day | null,
  languages: DayLanguages,
): string | null {
  const isDay = (words: string) => dayInWords(words, reference, languages) !== null;
  const own = eachLanguage(languages).flatMap(localDayWords);
  return (
    nearPhrase(phrase, own, isDay) ??
    nearPhrase(phrase, DAY_WORDS, isDay) ??
    (reference === null ? null : lastLeapDay(phrase, reference, languages))
  );
}

function lastLeapDay(phrase: string, reference: Day, languages: DayLanguages): string | null {
  let { year } = yearMonthDay(reference);
  do year--;
  while (year > 0 && !isRealDate(year, 2, 29));
  if (year <= 0) return null;
  const day = dayOf(year, 2, 29);
  return dayInWords(phrase, day, languages) === day ? formatDay(day) : null;
}
