import type { Day } from '../core/calendar/day';
import { stepsToDo } from '../core/goals/step-to-do';
import { pulseBetween } from '../core/insight/pulse';
import { inOrderOfDay } from '../core/journal/day-order';
import type { DayContext } from '../core/journal/day-status';
import { dayStatus } from '../core/journal/day-status';
import { isStepToDo } from '../core/journal/journal-day';
import type { Status } from '../core/journal/status';
import type { Pause } from '../core/notes/entry';
import type { PulseModel } from '../views/elements/pulse-row';
import type { TodayModel } from '../views/sidebar/today';
import { experimentsToday } from './experiments';
import type { SidebarSource } from './sidebar-source';

/** Today, with what is logged and what is to be done. */
export function todayModel(source: SidebarSource, context: DayContext): TodayModel {
  const { setup, journal, goals, today, calendarDay, waiting, timerOf } = source;
  const { plan } = setup;
  const { status, count, amount } = dayStatus(today, context);
  const listed = (on: Day) => journal.list(plan, today, { from: on, to: on });
  const all = listed(today);
  const isEarly = calendarDay > today;
  return {
    day: today,
    status,
    count,
    amount,
    target: plan.target,
    pausedUntil: pausedUntil(source),
    until: isEarly ? setup.settings.plan.dayStart * 60 : null,
    entries: inOrderOfDay(
      all.filter((entry) => !isStepToDo(entry)),
      setup.settings.plan.dayStart,
    ),
    tomorrow: isEarly ? listed(calendarDay) : [],
    steps: all.filter(isStepToDo).map((entry) => ({ entry, ...timerOf(entry) })),
    goalSteps: stepsToDo(goals, today).map(({ goal, step }) => ({
      goal,
      step,
      ...timerOf({ path: goal.path, text: step }),
    })),
    running: source.running ?? null,
    ...(setup.settings.pulse === 'daily' ? { pulse: dayPulse(source, all.length > 0) } : {}),
    experiments: experimentsToday(source.experiments ?? [], source.words),
    quick: quickMarks(source, status),
    waiting,
  };
}

/** Asked once the day has a line, and answered for as long as the note says so. */
function dayPulse({ journal, today, words }: SidebarSource, hasLines: boolean): PulseModel {
  const value = pulseBetween(journal, { first: today, last: today }, today)?.median ?? null;
  return { ask: hasLines || value !== null ? words.pulse.ask.day : null, value };
}

/** What one click can mark: what has a tag, and says something new about the day. */
function quickMarks(source: SidebarSource, status: Status): TodayModel['quick'] {
  const { setup, journal, today } = source;
  const { marks } = setup.settings;
  const isOff = status === 'rest' || status === 'paused';
  // A day with wins is won, whatever else it is marked as.
  const isRest = journal.day(today, setup.plan.countSteps)?.rest ?? false;
  const isPaused = pausesOf(source).length > 0;
  return {
    kinds: (['setback', 'lesson', 'kudos'] as const).filter((kind) => marks[kind].length > 0),
    rest: !isOff && !isRest && marks.rest.length > 0,
    pause: !isOff && !isPaused && marks.pause.length > 0,
  };
}

/** The pauses that include today. */
function pausesOf({ setup, journal, today }: SidebarSource): readonly Pause[] {
  return [...journal.pauses(), ...setup.plan.pauses].filter(
    ({ start, end }) => start <= today && (end === null || end >= today),
  );
}

/** The last day of the pauses that include today; null for no pause, and for one without an end. */
function pausedUntil(source: SidebarSource): Day | null {
  const ends = pausesOf(source).map(({ end }) => end);
  return ends.reduce<Day | null>(
    (latest, end) => (latest === null || end === null ? null : Math.max(latest, end)),
    ends[0] ?? null,
  );
}
