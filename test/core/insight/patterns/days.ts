import type { Day, Weekday } from '../../../../src/core/calendar/day';
import type { Answer, FoundPattern } from '../../../../src/core/insight/patterns/answer';
import type { PatternId } from '../../../../src/core/insight/patterns/pattern';
import type { PatternDay, PatternDays } from '../../../../src/core/insight/patterns/pattern-days';
import type { Need } from '../../../../src/core/insight/patterns/patterns-report';
import { lookAt } from '../../../../src/core/insight/patterns/look';
import { askAll } from '../../../../src/core/insight/patterns/questions';
import { day } from '../../journal/a-journal';

/** A Monday. */
export const FROM: Day = day('2024-01-01');

/** What differs from a usual day; a day is due, has a note and nothing else. Indices count from {@link FROM}. */
export type DayOf = (index: number) => Partial<PatternDay>;

/** This many weeks of days; one with `won` has a win of its own and a count of 1 unless it says otherwise. */
export function someDays(
  weeks: number,
  dayOf: DayOf,
  plan: { readonly weekdays?: readonly Weekday[] | null; readonly targetMetric?: string } = {},
): PatternDays {
  const { weekdays = [0, 1, 2, 3, 4, 5, 6], targetMetric = null } = plan;
  return {
    from: FROM,
    days: Array.from({ length: 7 * weeks }, (_, index): PatternDay => {
      const { won = false, ...said } = dayOf(index);
      return {
        day: FROM + index,
        due: true,
        won,
        note: true,
        count: won ? 1 : 0,
        ownWin: won,
        step: false,
        stepMinutes: null,
        setback: false,
        areas: [],
        times: [],
        metrics: new Map(),
        goals: new Map(),
        ...said,
      };
    }),
    origin: FROM,
    firstWeekday: 1,
    weekdays: weekdays && new Set(weekdays),
    every: null,
    targetMetric,
  };
}

/** What a question answers for all days. */
export function ask(id: PatternId, days: PatternDays): Answer {
  const asked = askAll(lookAt(days, FROM + days.days.length)).find((one) => one.id === id);
  if (asked === undefined) throw new Error(`${id} was not asked`);
  return asked.answer;
}

/** What it found, whether it is shown or not. */
export function found(id: PatternId, days: PatternDays): FoundPattern {
  const answer = ask(id, days);
  if (answer.kind !== 'found') throw new Error(`${id}: ${JSON.stringify(answer)}`);
  return answer.pattern;
}

/** What it lacks; null if it lacks nothing. */
export function need(id: PatternId, days: PatternDays): Need | null {
  const answer = ask(id, days);
  return answer.kind === 'lacking' ? answer.need : null;
}
