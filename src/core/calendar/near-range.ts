import { nearPhrase } from '../text/near-phrase';
import type { Day, Weekday } from './day';
import type { DayLanguages } from './day-languages';
import { eachLanguage } from './day-languages';
import { localPeriodWords } from './local-period';
import { localDayWords } from './local-day-words';
import { dateRange } from './date-range';
import { WEEKDAY_NAMES } from './weekday';

const WORDS = [
  ...'last this past days day weeks week months month quarters quarter years year since today yesterday'.split(
    ' ',
  ),
  ...'january february march april may june july august september october november december'.split(
    ' ',
  ),
  ...Object.values(WEEKDAY_NAMES),
];

/**
 * What mistyped words for a range were meant to be, in one of the languages or in English: `lst 6 mnths` → `last 6 months`;
 * null if no known word is near, or if the corrected words would not be a range either.
 */
export function nearRange(
  phrase: string,
  today: Day,
  languages: DayLanguages,
  firstWeekday: Weekday,
): string | null {
  const isRange = (words: string) => dateRange(words, today, languages, firstWeekday) !== null;
  const own = eachLanguage(languages).flatMap((language) => [
    ...localPeriodWords(language),
    ...localDayWords(language),
  ]);
  return nearPhrase(phrase, own, isRange) ?? nearPhrase(phrase, WORDS, isRange);
}
