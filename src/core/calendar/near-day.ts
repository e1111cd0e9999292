import { nearPhrase } from '../text/near-phrase';
import type { Day } from './day';
import { DAY_WORDS } from './english-phrase';
import { localDayWords } from './local-day-words';
import { dayInWords } from './natural-date';

/**
 * What mistyped words for a day were meant to be, in the language or in English: `yesterdy` → `yesterday`; null if no
 * known word is near, or if the corrected words would not name a day either.
 */
export function nearDay(phrase: string, reference: Day | null, language: string): string | null {
  const isDay = (words: string) => dayInWords(words, reference, language) !== null;
  return nearPhrase(phrase, localDayWords(language), isDay) ?? nearPhrase(phrase, DAY_WORDS, isDay);
}
