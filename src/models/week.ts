import { rollup } from 'd3-array';
import type { Day } from '../core/calendar/day';
import { startOfWeek } from '../core/calendar/week';
import { dayStatus, statusOf } from '../core/journal/day-status';
import { isAsked } from '../core/journal/status';
import type { ListedEntry, Pulse } from '../core/journal/journal';
import { streakUnit } from '../core/journal/schedule';
import type { WeekModel } from '../views/sidebar/week';
import type { DaysSource, ShownDays } from './shown-days';
import { areaName } from '../core/journal/area-names';

/** This week of shown days compared with the last one, and what its wins belong to. */
export function weekModel(
  { context, entriesOf }: ShownDays,
  {
    setup,
    goals,
    journal,
    today,
    words,
  }: Pick<DaysSource, 'setup' | 'goals' | 'journal' | 'today' | 'words'>,
  hasReview: boolean,
): WeekModel {
  const first = startOfWeek(today, setup.plan.firstWeekday);
  const days = [0, 1, 2, 3, 4, 5, 6].map((i) => first + i);
  const byGoal = goals.all().length > 0;
  const names = new Map(goals.all().map(({ path, name }) => [path, name]));
  const idOf = (entry: ListedEntry) => {
    const [goal] = byGoal ? goals.goalsOf(entry, entry.path) : [];
    return (byGoal ? goal?.path : entry.areas[0]?.split('/')[0]) ?? null;
  };
  const asked = days.filter((day) => day <= today && isAsked(statusOf(day, context)));
  const counted = entriesOf(first, today).filter(({ counts }) => counts);
  const tallies = rollup(counted, (same) => same.length, idOf);
  return {
    quiet: setup.settings.quiet,
    today,
    days: days.map((day) => ({
      day,
      count: dayStatus(day, context).count,
      last: dayStatus(day - 7, context).count,
    })),
    wonDays: days.filter((day) => statusOf(day, context) === 'won').length,
    askedDays: streakUnit(context.plan.schedule) === 'day' ? asked.length : null,
    tallies: [...tallies]
      .map(([id, count]) => ({
        id,
        name: id === null ? null : (names.get(id) ?? areaName(journal, id)),
        count,
      }))
      .sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.count - a.count),
    talliedBy: byGoal ? 'goal' : 'area',
    hasReview,
    felt: daysFelt(days, journal.pulses()),
    ...(setup.settings.pulse === 'weekly'
      ? {
          pulse: {
            ask: words.pulse.ask.week,
            value: weekFelt(today, journal.pulses()),
          },
        }
      : {}),
  };
}

function daysFelt(days: readonly Day[], pulses: readonly Pulse[]): readonly (number | null)[] {
  const felt = new Map(pulses.map(({ of, first, value }) => [`${of} ${first}`, value]));
  return days.map((day) => felt.get(`day ${day}`) ?? null);
}

/** Weekly notes may begin their weeks on another day than the plan. */
function weekFelt(today: Day, pulses: readonly Pulse[]): number | null {
  const isNow = ({ of, first }: Pulse) => of === 'week' && first <= today && today < first + 7;
  return pulses.find(isNow)?.value ?? null;
}
