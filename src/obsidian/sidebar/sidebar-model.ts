import type { Day } from '../../core/calendar/day';
import { startOfWeek } from '../../core/calendar/week';
import { explainStreak } from '../../core/insight/explain-streak';
import { cellLabel, heatmap } from '../../core/insight/heatmap';
import { levelFloors } from '../../core/insight/levels';
import { milestones } from '../../core/insight/milestones';
import { onThisDay } from '../../core/insight/on-this-day';
import { streaks } from '../../core/insight/streak';
import { strength } from '../../core/insight/strength';
import type { DayContext } from '../../core/journal/day-status';
import { WON_DAYS_PER_FREEZE, dayStatus, statusOf } from '../../core/journal/day-status';
import type { Journal, ListedEntry } from '../../core/journal/journal';
import type { Plan } from '../../core/journal/plan';
import type { FaultModel } from '../../views/faults';
import type { HeatmapModel } from '../../views/heatmap-model';
import type { SectionName } from '../../views/section';
import type { SidebarModel } from '../../views/sidebar';
import type { Language } from '../../views/stage';
import type { StartModel } from '../../views/start';
import type { StepModel } from '../../views/step-list';
import type { StreakModel } from '../../views/streak';
import type { TodayModel } from '../../views/today';
import type { WeekModel } from '../../views/week';
import type { ScanProgress } from '../journal-index';
import type { VaultSetup } from '../vault-setup';
import type { AreaJournals } from './heatmap-choice';
import { areasOf, lanesOf } from './heatmap-choice';

/** What the sidebar is made of. */
export interface SidebarSource {
  readonly setup: VaultSetup;
  readonly journal: Journal;
  readonly today: Day;
  readonly calendarDay: Day;
  readonly progress: ScanProgress | null;
  readonly language: Language;
  readonly collapsed: ReadonlySet<SectionName>;
  /** the area that the heatmap shows alone; null for all */
  readonly area: string | null;
  readonly areaJournals: AreaJournals;
  /** a logged line waits for its note's template */
  readonly waiting: boolean;
  /** the first step, where there is one to be made */
  readonly start: StartModel | null;
  readonly faults: readonly FaultModel[];
  /** the timer of a step */
  readonly timerOf: (step: ListedEntry) => Pick<StepModel, 'seconds' | 'left'>;
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
    goals: null,
    patterns: null,
    milestones: shows && !isReading ? { today, ...aheadAndReached(context) } : null,
    onThisDay:
      shows && !isReading
        ? { today, recollections: onThisDay(journal, today, plan.countSteps) }
        : null,
    cellLabel: (cell) => cellLabel(cell, context, source.language.dates),
  };
}

function todayModel(source: SidebarSource, context: DayContext): TodayModel {
  const { setup, journal, today, calendarDay, waiting, timerOf } = source;
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
    entries: all.filter((entry) => !isStepToDo(entry)),
    tomorrow: isEarly ? entriesOf(journal, plan, calendarDay, calendarDay) : [],
    steps: all.filter(isStepToDo).map((entry) => ({ entry, ...timerOf(entry) })),
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

function heatmapModel(source: SidebarSource, all: DayContext): HeatmapModel {
  const { setup, today, progress, area, areaJournals, language } = source;
  const { plan, settings } = setup;
  const journal = area === null ? source.journal : areaJournals.get(source.journal, area);
  const context = area === null ? all : journal.context(plan, today);
  const floors = levelFloors(context, settings.heatmap.thresholds);
  const byArea = settings.heatmap.rows === 'areas' && area === null;
  return {
    today,
    first: all.firstCounted ?? today,
    firstWeekday: plan.firstWeekday,
    read: (from, to) => heatmap({ from, to }, plan.firstWeekday, floors, context),
    entriesOf: (day) => entriesOf(journal, plan, today, day),
    filter: area,
    unreadBefore: progress?.isFirst === true ? progress.unreadBefore : null,
    lanes: byArea
      ? lanesOf(
          areasOf(journal, plan, today).map(([name]) => name),
          (name) => {
            const own = areaJournals.get(journal, name);
            return {
              name,
              context: own.context(plan, today),
              entriesBetween: (from, to) => entriesOf(own, plan, today, from, to),
            };
          },
          plan,
          settings.quiet,
          language,
        )
      : null,
  };
}

function weekModel(
  { setup, journal, today, hasReview }: SidebarSource,
  context: DayContext,
): WeekModel {
  const { plan } = setup;
  const first = startOfWeek(today, plan.firstWeekday);
  const days = [0, 1, 2, 3, 4, 5, 6].map((i) => first + i);
  const areas = new Map<string | null, number>();
  for (const { counts, areas: own } of entriesOf(journal, plan, today, first, today)) {
    const area = own[0]?.split('/')[0] ?? null;
    if (counts) areas.set(area, (areas.get(area) ?? 0) + 1);
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
    hasReview,
  };
}

function aheadAndReached(context: DayContext) {
  const { reached, next } = milestones(context);
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
