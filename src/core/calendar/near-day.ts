import { nearPhrase } from '../text/near-phrase';
import type { Day } from './day';
import type { DayLanguages } from './day-languages';
import { eachLanguage } from './day-languages';
import { DAY_WORDS } from './english-phrase';
import { localDayWords } from './local-day-words';
import { dayInWords } from './natural-date';

/**
 * What mistyped words for a day were meant to be, in one of the languages or in English: `yesterdy` → `yesterday`; null if no
 * known word is near, or if the corrected words would not name a day either.
 */
export function nearDay(
  phrase: string,
  reference: Day | null,
  languages: DayLanguages,
): string | null {
  const isDay = (words: string) => dayInWords(words, reference, languages) !== null;
  const own = eachLanguage(languages).flatMap(localDayWords);
  return nearPhrase(phrase, own, isDay) ?? nearPhrase(phrase, DAY_WORDS, isDay);
}
