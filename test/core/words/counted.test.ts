import { describe, expect, it } from 'vitest';
import type { StreakFact } from '../../../src/core/insight/explain-streak';
import { english } from '../../../src/core/words/en/english';
import { day } from '../journal/a-journal';

const TODAY = day('2026-11-20');
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1.5];

/** The counted sentences of streaks, goals, milestones, reviews and the command line. */
function sentences(count: number): string[] {
  const { check, cli, days, evidence, goals, milestones, patterns, review, streak } = english;
  const since = { start: TODAY, rest: count, paused: count, frozen: count, lastMiss: TODAY };
  const facts: StreakFact[] = [
    { kind: 'rhythm', wonDays: count, wins: count },
    { kind: 'new-start', strength: count, oneMiss: true },
    { kind: 'length', length: count, unit: 'week' },
    { kind: 'since', streak: since },
    { kind: 'covered', day: TODAY, length: count },
    { kind: 'open', length: count, oneWin: true },
    { kind: 'open', length: count, oneWin: false },
    { kind: 'freezes', held: count, more: count },
    { kind: 'this-period', unit: 'week', wonDays: count, need: 3 },
    { kind: 'this-period', unit: 'month', wonDays: 0, need: count },
    { kind: 'length', length: count, unit: 'month' },
  ];
  const headline = {
    wins: count,
    isOver: false,
    wonDays: count,
    dueDays: count,
    winsElsewhere: false,
    last: { kind: 'more', wins: count },
    run: { length: count, unit: 'day' },
  } as const;
  return [
    ...streak.facts(facts, TODAY),
    goals.unaligned({ count, of: count }),
    goals.nudge(
      { nudge: { kind: 'drifting', quietDays: count, usualGap: null, last: null }, proof: null },
      TODAY,
      false,
    ),
    milestones.reached({ kind: 'full-weeks', count, day: TODAY }, null),
    milestones.next({ kind: 'day-streak', count, left: count }),
    review.headline(headline),
    review.goal(count, { length: count, unit: 'week' }, count, null),
    days.picture.summary(count, count, count),
    ...patterns.described({
      half: null,
      weekdays: [],
      madeGood: { count, of: Math.max(1, count) },
    }),
    cli.understood(count),
    check.summary(count, count),
    cli.exported(count, evidence.amount('setback', count), 'Setbacks.md'),
  ];
}

describe('a counted sentence', () => {
  it.each(COUNTS)('reads well with %s', (count) => {
    for (const sentence of sentences(count)) {
      expect(sentence).not.toMatch(
        /undefined|NaN|\[object| {2}|(?<![.\d])1 (?:days|wins|weeks|freezes|notes|lines)\b/,
      );
      expect(sentence).toMatch(/[.?]$/);
    }
  });
});
