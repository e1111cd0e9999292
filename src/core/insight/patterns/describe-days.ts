import type { Weekday } from '../../calendar/day';
import type { Look } from './look';
import { isOn } from './look';
import { pairsWithNext } from './next-day';
import type { Share } from './pattern';
import type { Described } from './patterns-report';
import type { PatternDay } from './pattern-days';

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** With fewer won days, shares of weekdays are noughts. */
const LEAST_WON = 7;

/** What the window's due days look like; none of it is tested. With hardly a win it has no shares. */
export function describeDays({ days, year }: Look): Described {
  // Under N per week a day without a win is a day off, not a miss.
  const misses =
    days.weekdays === null && days.every === null
      ? []
      : pairsWithNext(days, year).filter(({ own }) => !own.won);
  const hasShape = year.due.filter(({ won }) => won).length >= LEAST_WON;
  return {
    half: hasShape ? shortestHalf(year.due.flatMap(({ times }) => times)) : null,
    weekdays: hasShape
      ? WEEKDAYS.map((weekday) => wonOf(year.due.filter(({ day }) => isOn(day, weekday))))
      : [],
    madeGood: wonOf(hasShape ? misses.map(({ next }) => next) : []),
  };
}

function wonOf(days: readonly PatternDay[]): Share {
  return { count: days.filter(({ won }) => won).length, of: days.length };
}

/** The shortest stretch that holds half of the times, rounded up; the first of several. */
function shortestHalf(times: readonly number[]): Described['half'] {
  const sorted = [...times].sort((a, b) => a - b);
  const reach = Math.ceil(sorted.length / 2) - 1;
  let half: Described['half'] = null;
  for (const [i, start] of sorted.entries()) {
    const end = sorted[i + reach];
    if (end === undefined) break;
    if (half === null || end - start < half.end - half.start) {
      half = { start, end, timed: sorted.length };
    }
  }
  return half;
}
