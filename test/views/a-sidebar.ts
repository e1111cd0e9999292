import type { Day } from '../../src/core/calendar/day';
import { dayWords } from '../../src/core/calendar/day-words';
import { startOfWeek } from '../../src/core/calendar/week';
import { explainStreak } from '../../src/core/insight/explain-streak';
import { cellLabel, heatmap } from '../../src/core/insight/heatmap';
import { levelFloors } from '../../src/core/insight/levels';
import { milestones } from '../../src/core/insight/milestones';
import { onThisDay } from '../../src/core/insight/on-this-day';
import { streaks } from '../../src/core/insight/streak';
import { strength } from '../../src/core/insight/strength';
import { WON_DAYS_PER_FREEZE, dayStatus, statusOf } from '../../src/core/journal/day-status';
import type { Journal, ListedEntry } from '../../src/core/journal/journal';
import type { Plan } from '../../src/core/journal/plan';
import type { HeatmapModel } from '../../src/views/heatmap/model';
import type { SidebarModel } from '../../src/views/sidebar/sidebar';
import type { StepModel } from '../../src/views/sidebar/step-list';
import type { StreakModel } from '../../src/views/sidebar/streak';
import type { TodayModel } from '../../src/views/sidebar/today';
import type { WeekModel } from '../../src/views/sidebar/week';

const WORDS = dayWords('en');

/** A sidebar of a journal, as the app builds it; `changes` replace what a test is about. */
export function aSidebar(
  journal: Journal,
  plan: Plan,
  today: Day,
  changes: Partial<SidebarModel> = {},
): SidebarModel {
  const context = journal.context(plan, today);
  const quiet = changes.quiet ?? false;
  return {
    palette: 'theme',
    quiet,
    collapsed: new Set(),
    reading: null,
    faults: [],
    start: null,
    today: aToday(journal, plan, today),
    streak: aStreak(journal, plan, today, quiet),
    heatmap: aHeatmap(journal, plan, today),
    week: aWeek(journal, plan, today),
    goals: null,
    patterns: null,
    milestones: { today, ...aheadAndReached(journal, plan, today) },
    onThisDay: { today, recollections: onThisDay(journal, today, plan.countSteps) },
    cellLabel: (cell) => cellLabel(cell, context, WORDS),
    ...changes,
  };
}

/** A sidebar that shows nothing but `changes`. */
export function anEmptySidebar(changes: Partial<SidebarModel> = {}): SidebarModel {
  return {
    palette: 'theme',
    quiet: false,
    collapsed: new Set(),
    reading: null,
    faults: [],
    start: null,
    today: null,
    streak: null,
    heatmap: null,
    week: null,
    goals: null,
    patterns: null,
    milestones: null,
    onThisDay: null,
    cellLabel: () => '',
    ...changes,
  };
}

export function aToday(
  journal: Journal,
  plan: Plan,
  today: Day,
  changes: Partial<TodayModel> = {},
): TodayModel {
  const { status, count, amount } = dayStatus(today, journal.context(plan, today));
  const all = entriesOf(journal, plan, today, today);
  return {
    day: today,
    status,
    count,
    amount,
    target: plan.target,
    pausedUntil: null,
    until: null,
    entries: all.filter((entry) => !isStepToDo(entry)),
    tomorrow: [],
    steps: all.filter(isStepToDo).map((entry): StepModel => ({ entry, seconds: 120, left: null })),
    waiting: false,
    ...changes,
  };
}

function aStreak(journal: Journal, plan: Plan, today: Day, quiet: boolean): StreakModel {
  const context = journal.context(plan, today);
  const { current, longest } = streaks(context);
  const { freezesHeld, wonTowardsFreeze, firstCounted } = context;
  const comes = plan.freezes > 0 && freezesHeld === 0 && plan.schedule.kind !== 'per-week';
  const weekAgo = today - 7;
  return {
    today,
    current,
    longest: longest.length > current.length ? longest : null,
    strength: strength(context),
    strengthBefore:
      firstCounted === null || firstCounted > weekAgo
        ? null
        : strength(journal.context({ ...plan }, weekAgo)),
    days: heatmap({ from: today - 6, to: today }, [1, 2, 3, 4], context).cells,
    why: explainStreak(context, WORDS, { quiet }),
    nextFreeze: comes ? WON_DAYS_PER_FREEZE - wonTowardsFreeze : null,
  };
}

export function aHeatmap(
  journal: Journal,
  plan: Plan,
  today: Day,
  changes: Partial<HeatmapModel> = {},
): HeatmapModel {
  const context = journal.context(plan, today);
  const floors = levelFloors(context, null);
  return {
    today,
    first: context.firstCounted ?? today,
    firstWeekday: plan.firstWeekday,
    read: (from, to) => heatmap({ from, to }, floors, context),
    entriesOf: (day) => entriesOf(journal, plan, today, day),
    filter: null,
    unreadBefore: null,
    lanes: null,
    ...changes,
  };
}

function aWeek(journal: Journal, plan: Plan, today: Day): WeekModel {
  const context = journal.context(plan, today);
  const first = startOfWeek(today, plan.firstWeekday);
  const days = [0, 1, 2, 3, 4, 5, 6].map((i) => first + i);
  const areas = new Map<string | null, number>();
  for (const entry of journal.list({ countSteps: true }, today, { from: first, to: today })) {
    const [area = null] = entry.areas;
    if (entry.counts) areas.set(area, (areas.get(area) ?? 0) + 1);
  }
  return {
    today,
    days: days.map((day) => ({
      day,
      count: dayStatus(day, context).count,
      last: dayStatus(day - 7, context).count,
    })),
    wonDays: days.filter((day) => statusOf(day, context) === 'won').length,
    daysSoFar: today - first + 1,
    tallies: [...areas]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.count - a.count),
    hasReview: true,
  };
}

function aheadAndReached(journal: Journal, plan: Plan, today: Day) {
  const { reached, next } = milestones(journal.context(plan, today));
  return { reached, ahead: next === null ? [] : [next] };
}

function entriesOf(journal: Journal, plan: Plan, today: Day, day: Day): ListedEntry[] {
  return journal.list(plan, today, { from: day, to: day });
}

function isStepToDo({ kind, state }: ListedEntry): boolean {
  return kind === 'step' && state === 'open';
}
