import { nearPhrase } from '../text/near-phrase';
import type { Day } from './day';
import { DAY_WORDS } from './english-phrase';
import { dayInWords } from './natural-date';

/**
 * What mistyped English words for a day were meant to be: `yesterdy` → `yesterday`; null if no known word is near, or
 * if the corrected words would not name a day either.
 */
export function nearDay(phrase: string, reference: Day | null, language: string): string | null {
  return nearPhrase(phrase, DAY_WORDS, (words) => dayInWords(words, reference, language) !== null);
}
