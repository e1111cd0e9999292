import { formatDay } from '../calendar/day';
import type { Pattern } from '../insight/patterns/pattern';
import type { Described, PatternsReport } from '../insight/patterns/patterns-report';
import type { Words } from '../words/words';

/** The patterns that a look shows, the confirmed first. */
export function shownJson({ confirmed, mayBeChance }: PatternsReport, words: Words) {
  return [...confirmed, ...mayBeChance].map((pattern) => patternJson(pattern, words));
}

/** A pattern as every document shows it: days as text, and its sentence. */
export function patternJson(pattern: Pattern, words: Words) {
  return {
    ...pattern,
    since: formatDay(pattern.since),
    until: formatDay(pattern.until),
    sentence: words.patterns.sentence(pattern.finding),
  };
}

function loopJson(loop: Described['loop']) {
  if (loop == null) return null;
  const { since, until, next } = loop;
  return {
    ...loop,
    since: formatDay(since),
    until: formatDay(until),
    next: next && { ...next, day: formatDay(next.day) },
  };
}

/** Everything that a look says. */
export function patternsJson(report: PatternsReport, words: Words) {
  const { wanting, foundNothing, notAsked, described, window } = report;
  return {
    window: window && {
      ...window,
      since: formatDay(window.since),
      until: formatDay(window.until),
    },
    patterns: shownJson(report, words),
    wanting: wanting.map(({ id, need }) => ({ id, need, sentence: words.patterns.need(need) })),
    foundNothing,
    notAsked: notAsked.map(({ id, reason }) => ({
      id,
      reason,
      sentence: words.patterns.notAsked(reason),
    })),
    described: { ...described, loop: loopJson(described.loop) },
  };
}
