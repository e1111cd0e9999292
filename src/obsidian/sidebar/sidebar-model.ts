import type { Day } from '../../core/calendar/day';
import { startOfWeek } from '../../core/calendar/week';
import type { Goals } from '../../core/goals/goals';
import { stepsToDo } from '../../core/goals/step-to-do';
import { unaligned } from '../../core/insight/alignment';
import { explainStreak } from '../../core/insight/explain-streak';
import { completedChallenges, goalReports } from '../../core/insight/goal-report';
import { cellLabel, heatmap } from '../../core/insight/heatmap';
import { levelFloors } from '../../core/insight/levels';
import { milestones } from '../../core/insight/milestones';
import { onThisDay } from '../../core/insight/on-this-day';
import type { PatternsReport } from '../../core/insight/patterns/pattern';
import { streaks } from '../../core/insight/streak';
import { strength } from '../../core/insight/strength';
import type { DayContext } from '../../core/journal/day-status';
import { WON_DAYS_PER_FREEZE, dayStatus, statusOf } from '../../core/journal/day-status';
import { inOrderOfDay } from '../../core/journal/day-order';
import type { Journal, ListedEntry } from '../../core/journal/journal';
import type { Plan } from '../../core/journal/plan';
import type { FaultModel } from '../../views/faults';
import type { GoalsModel } from '../../views/goals';
import type { HeatmapModel } from '../../views/heatmap-model';
import type { SectionName } from '../../views/section';
import type { SidebarModel } from '../../views/sidebar';
import type { Language } from '../../views/stage';
import type { StartModel } from '../../views/start';
import type { StepTime } from '../../views/step-list';
import type { StreakModel } from '../../views/streak';
import type { TodayModel } from '../../views/today';
import type { WeekModel } from '../../views/week';
import type { ScanProgress } from '../journal-index';
import type { VaultSetup } from '../vault-setup';
import type { AreaJournals, HeatmapFilter } from './heatmap-choice';
import { areasOf, lanesOf } from './heatmap-choice';
import type { TimedStep } from '../steps/step-timer';

/** What the sidebar is made of. */
export interface SidebarSource {
  readonly setup: VaultSetup;
  readonly journal: Journal;
  readonly today: Day;
  readonly calendarDay: Day;
  readonly progress: ScanProgress | null;
  readonly language: Language;
  readonly collapsed: ReadonlySet<SectionName>;
  /** the goals that share the journal out */
  readonly goals: Goals;
  /** null until they were looked for */
  readonly patterns: PatternsReport | null;
  /** what the heatmap shows alone; null for all */
  readonly filter: HeatmapFilter | null;
  readonly areaJournals: AreaJournals;
  /** a logged line waits for its note's template */
  readonly waiting: boolean;
  /** the first step, where there is one to be made */
  readonly start: StartModel | null;
  readonly faults: readonly FaultModel[];
  /** the timer of a step */
  readonly timerOf: (step: TimedStep) => StepTime;
  /** the review of the week that begins on this day is written */
  readonly hasReview: boolean;
}

/** The sidebar as the journal stands now: everything it shows, from the same days. */
export function sidebarModel(source: SidebarSource): SidebarModel {
  const { setup, journal, today, progress, collapsed, start, faults } = source;
  const { plan, settings } = setup;
  const context = journal.context(plan, today);
  const isReading = progress?.isFirst === true;
  const hasWins = context.firstCounted !== null;
  const shows = start === null && (hasWins || isReading);
  return {
    palette: settings.heatmap.palette,
    quiet: settings.quiet,
    collapsed,
    reading: progress === null ? null : { done: progress.done, all: progress.all },
    faults,
    start,
    today: start === null || start.kind === 'no-wins' ? todayModel(source, context) : null,
    streak: !shows ? null : isReading ? 'reading' : streakModel(source, context),
    heatmap: shows ? heatmapModel(source, context) : null,
    week: shows && !isReading ? weekModel(source, context) : null,
    goals: shows && !isReading ? goalsModel(source) : null,
    patterns: shows && source.patterns !== null ? { today, report: source.patterns } : null,
    milestones: shows && !isReading ? { today, ...aheadAndReached(source, context) } : null,
    onThisDay:
      shows && !isReading
        ? { today, recollections: onThisDay(journal, today, plan.countSteps) }
        : null,
    cellLabel: (cell) => cellLabel(cell, context, source.language.dates),
  };
}

function todayModel(source: SidebarSource, context: DayContext): TodayModel {
  const { setup, journal, goals, today, calendarDay, waiting, timerOf } = source;
  const { plan } = setup;
  const { status, count, amount } = dayStatus(today, context);
  const all = entriesOf(journal, plan, today, today);
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
    tomorrow: isEarly ? entriesOf(journal, plan, calendarDay, calendarDay) : [],
    steps: all.filter(isStepToDo).map((entry) => ({ entry, ...timerOf(entry) })),
    goalSteps: stepsToDo(goals, today).map(({ goal, step }) => ({
      goal,
      step,
      ...timerOf({ path: goal.path, text: step }),
    })),
    waiting,
  };
}

/** The last day of the pauses that hold today; null for none, and for one without an end. */
function pausedUntil({ setup, journal, today }: SidebarSource): Day | null {
  const holding = [...journal.pauses(), ...setup.plan.pauses].filter(
    ({ start, end }) => start <= today && (end === null || end >= today),
  );
  const ends = holding.map(({ end }) => end);
  return ends.reduce<Day | null>(
    (latest, end) => (latest === null || end === null ? null : Math.max(latest, end)),
    ends[0] ?? null,
  );
}

function streakModel(
  { setup, journal, today, language }: SidebarSource,
  context: DayContext,
): StreakModel {
  const { plan, settings } = setup;
  const { current, longest } = streaks(context);
  const { freezesHeld, wonTowardsFreeze, firstCounted } = context;
  const earnsFreezes = plan.freezes > 0 && plan.schedule.kind !== 'per-week';
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
    days: heatmap({ from: today - 6, to: today }, plan.firstWeekday, [1, 2, 3, 4], context).cells,
    why: explainStreak(context, language.dates, { quiet: settings.quiet }),
    nextFreeze: earnsFreezes && freezesHeld === 0 ? WON_DAYS_PER_FREEZE - wonTowardsFreeze : null,
  };
}

/** Days and entries that the heatmap shows. */
interface Shown {
  readonly name: string | null;
  readonly context: DayContext;
  readonly entriesOf: (from: Day, to: Day) => ListedEntry[];
}

function heatmapModel(source: SidebarSource, all: DayContext): HeatmapModel {
  const { setup, today, progress, filter } = source;
  const { plan, settings } = setup;
  const { context, entriesOf: entries, name } = shownBy(filter, source, all);
  const floors = levelFloors(context, settings.heatmap.thresholds);
  return {
    today,
    first: all.firstCounted ?? today,
    firstWeekday: plan.firstWeekday,
    read: (from, to) => heatmap({ from, to }, plan.firstWeekday, floors, context),
    entriesOf: (day) => inOrderOfDay(entries(day, day), settings.plan.dayStart),
    filter: name,
    unreadBefore: progress?.isFirst === true ? progress.unreadBefore : null,
    lanes: filter === null ? lanes(source, all) : null,
  };
}

function shownBy(
  filter: HeatmapFilter | null,
  { journal, goals, areaJournals, setup, today }: SidebarSource,
  all: DayContext,
): Shown {
  const { plan } = setup;
  const whole: Shown = {
    name: null,
    context: all,
    entriesOf: (from, to) => entriesOf(journal, plan, today, from, to),
  };
  if (filter === null) return whole;
  if ('area' in filter) {
    const own = areaJournals.get(journal, filter.area);
    return {
      name: filter.area,
      context: own.context(plan, today),
      entriesOf: (from, to) => entriesOf(own, plan, today, from, to),
    };
  }
  const goal = goals.all().find(({ path }) => path === filter.goal);
  if (goal === undefined) return whole;
  return {
    name: goal.name,
    context: goals.context(goal, today),
    entriesOf: (from, to) =>
      whole.entriesOf(from, to).filter((entry) => goals.goalsOf(entry, entry.path).includes(goal)),
  };
}

function lanes(source: SidebarSource, all: DayContext): HeatmapModel['lanes'] {
  const { setup, journal, goals, today, language } = source;
  const { plan, settings } = setup;
  const { rows } = settings.heatmap;
  if (rows === 'none') return null;
  const filters: readonly HeatmapFilter[] =
    rows === 'goals'
      ? goals.active().map(({ path }) => ({ goal: path }))
      : areasOf(journal, plan, today).map(([area]) => ({ area }));
  return lanesOf(
    filters,
    (filter) => {
      const { name, context, entriesOf: entriesBetween } = shownBy(filter, source, all);
      return { name: name ?? '', context, entriesBetween };
    },
    plan,
    settings.quiet,
    language,
  );
}

/** The goals that are being followed; null where there are none. */
function goalsModel({ goals, setup, today }: SidebarSource): GoalsModel | null {
  const reports = goalReports(goals, today).filter(({ goal }) => goal.status === 'active');
  if (reports.length === 0) return null;
  const share = goals.alignment ? unaligned(goals, today, setup.plan.countSteps) : null;
  return { today, reports, unaligned: share };
}

function weekModel(
  { setup, journal, goals, today, hasReview }: SidebarSource,
  context: DayContext,
): WeekModel {
  const { plan } = setup;
  const first = startOfWeek(today, plan.firstWeekday);
  const days = [0, 1, 2, 3, 4, 5, 6].map((i) => first + i);
  const byGoal = goals.all().length > 0;
  const tallies = new Map<string | null, number>();
  for (const entry of entriesOf(journal, plan, today, first, today)) {
    const [goal] = byGoal ? goals.goalsOf(entry, entry.path) : [];
    const name = (byGoal ? goal?.name : entry.areas[0]?.split('/')[0]) ?? null;
    if (entry.counts) tallies.set(name, (tallies.get(name) ?? 0) + 1);
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
    tallies: [...tallies]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.count - a.count),
    talliedBy: byGoal ? 'goal' : 'area',
    hasReview,
  };
}

function aheadAndReached({ goals, today }: SidebarSource, context: DayContext) {
  const { reached, next } = milestones(context, completedChallenges(goals, today));
  return { reached, ahead: next === null ? [] : [next] };
}

/** The entries of some days; they count where they count on `today`. */
function entriesOf(
  journal: Journal,
  { countSteps }: Plan,
  today: Day,
  from: Day,
  to: Day = from,
): ListedEntry[] {
  return journal.list({ today, countSteps, from, to });
}

function isStepToDo({ kind, state, wordless }: ListedEntry): boolean {
  return kind === 'step' && (state === 'open' || state === 'started') && !wordless;
}
