import { formatDay } from '../calendar/day';
import type { Pattern, PatternsReport } from '../insight/patterns/pattern';
import { needWords, patternSentence } from '../insight/patterns/pattern-words';

/** What a look shows, the confirmed first. */
export function shownJson({ confirmed, mayBeChance }: PatternsReport) {
  return [...confirmed, ...mayBeChance].map(patternJson);
}

/** A pattern as every document shows it: days as text, and its sentence. */
export function patternJson(pattern: Pattern) {
  return {
    ...pattern,
    since: formatDay(pattern.since),
    until: formatDay(pattern.until),
    sentence: patternSentence(pattern.finding),
  };
}

/** All that a look says. */
export function patternsJson(report: PatternsReport) {
  const { wanting, foundNothing, notAsked, described, window } = report;
  return {
    window: window && {
      ...window,
      since: formatDay(window.since),
      until: formatDay(window.until),
    },
    patterns: shownJson(report),
    wanting: wanting.map(({ id, need }) => ({ id, need, sentence: needWords(need) })),
    foundNothing,
    notAsked,
    described,
  };
}
