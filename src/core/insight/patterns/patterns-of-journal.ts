import type { Day, Weekday } from '../../calendar/day';
import { startOfWeek } from '../../calendar/week';
import { PULSE } from '../../notes/pulse';
import type { DayContext } from '../../journal/day-status';
import { isDue, statusOf } from '../../journal/day-status';
import { areaNames } from '../../journal/area-names';
import type { JournalDay } from '../../journal/journal-day';
import { mayCount } from '../../journal/journal-day';
import type { Schedule } from '../../journal/schedule';
import { NOTED, STRETCH_DAYS } from '../../journal/stretch';
import type { DailyMetrics } from './daily-metrics';
import { WEEKS_OF_YEAR } from './look';
import { findLoop } from './loop';
import type { Pattern } from './pattern';
import { PATTERN_IDS } from './pattern';
import type { Loop, PatternsReport } from './patterns-report';
import type { PatternDay, PatternDays } from './pattern-days';
import { CONFIRMED_WEEKS, patterns } from './patterns';

/** What patterns are found in besides the days of a plan. */
export interface PatternOptions {
  /** hours after midnight at which a day begins: earlier times belong to the evening before */
  readonly dayStart: number;
  /** numbers from daily notes' properties, which are added to the metrics */
  readonly properties: DailyMetrics;
  /** the goals that may go together, each with its own days; none where one goal's days are looked at */
  readonly goals?: readonly PlannedGoal[];
  /** of notes, as a BCP 47 tag: how words of setbacks are told apart; English if left out */
  readonly language?: string;
}

/** A goal's note, and the goal's days under its own plan. */
export interface PlannedGoal {
  readonly path: string;
  readonly context: DayContext;
}

/** Finds patterns in the days of a vault or a goal, as of the context's today. */
export function patternsOfJournal(context: DayContext, options: PatternOptions): PatternsReport {
  const report = withNames(patterns(patternDays(context, options), context.today), context);
  return { ...report, described: { ...report.described, loop: loopIn(report, context, options) } };
}

/** The report with its areas as the notes write them; days are compared by areas in lower case. */
function withNames(report: PatternsReport, { stretches }: DayContext): PatternsReport {
  const { confirmed, mayBeChance } = report;
  if (![...confirmed, ...mayBeChance].some(({ id }) => id === 'follow')) return report;
  const days = stretches.flatMap((stretch) => stretch.days);
  const names = areaNames(days.flatMap(({ entries }) => entries.map(({ entry }) => entry)));
  const named = (pattern: Pattern): Pattern => {
    const { finding } = pattern;
    if (finding.id !== 'follow') return pattern;
    const { area, next } = finding;
    const nextName = next === null ? null : (names.get(next) ?? next);
    return { ...pattern, finding: { ...finding, area: names.get(area) ?? area, next: nextName } };
  };
  return { ...report, confirmed: confirmed.map(named), mayBeChance: mayBeChance.map(named) };
}

/** What keeps coming back within the window. */
function loopIn(
  { window, confirmed, mayBeChance }: PatternsReport,
  { plan, stretches }: DayContext,
  { language = 'en', dayStart }: PatternOptions,
): Loop | null {
  if (window === null) return null;
  const days = stretches
    .filter(({ first }) => first + STRETCH_DAYS > window.since && first <= window.until)
    .flatMap((stretch) => stretch.days)
    .filter(({ day }) => day >= window.since && day <= window.until);
  const shown = [...confirmed, ...mayBeChance];
  // The p of a question that shows nothing is not kept, and 1 is the most it could be.
  const family = PATTERN_IDS.map((id) => shown.find((pattern) => pattern.id === id)?.p ?? 1);
  return findLoop(days, { language, countSteps: plan.countSteps, dayStart, family });
}

/** Two years, the four weeks by which the earliest look goes further back, and the week that is not over. */
const WEEKS_READ = 2 * WEEKS_OF_YEAR + CONFIRMED_WEEKS;
const NO_METRICS: PatternDay['metrics'] = new Map();
const NO_GOALS: PatternDay['goals'] = new Map();
const MINUTES_OF_DAY = 24 * 60;

/** The days of a journal as far back as any question reads, so that twenty years are not walked. */
export function patternDays(context: DayContext, options: PatternOptions): PatternDays {
  const { plan, origin, today, stretches } = context;
  const from = Math.min(today, Math.max(origin, firstRead(context)));
  const days: PatternDay[] = [];
  for (let day = from; day <= today; day++) days.push(emptyDay(day, context, options));
  for (const stretch of stretches) {
    if (stretch.first + STRETCH_DAYS <= from) continue;
    for (const found of stretch.days) {
      const empty = days[found.day - from];
      if (empty === undefined) continue;
      days[found.day - from] = { ...empty, ...whatNotesSay(found, empty, context, options) };
    }
  }
  return {
    from,
    days,
    origin,
    firstWeekday: plan.firstWeekday,
    weekdays: scheduledWeekdays(plan.schedule),
    every: plan.schedule.kind === 'every' ? plan.schedule.days : null,
    targetMetric: typeof plan.target.of === 'string' ? null : plan.target.of.metric,
  };
}

/** The last due day before the windows: it decides whether a miss on their first day is a run's first. */
function firstRead(context: DayContext): Day {
  let day = startOfWeek(context.today, context.plan.firstWeekday) - 7 * WEEKS_READ - 1;
  while (day > context.origin && !isJudgedAndDue(day, context)) day--;
  return day;
}

function isJudgedAndDue(day: Day, context: DayContext): boolean {
  const status = statusOf(day, context);
  return status !== 'before' && status !== 'after' && status !== 'future' && isDue(day, context);
}

function emptyDay(
  day: Day,
  context: DayContext,
  { properties, goals = [] }: PatternOptions,
): PatternDay {
  const due = isJudgedAndDue(day, context);
  return {
    day,
    due,
    won: statusOf(day, context) === 'won',
    note: ((context.flags[day - context.from] ?? 0) & NOTED) !== 0,
    count: 0,
    ownWin: false,
    step: false,
    stepMinutes: null,
    setback: false,
    areas: [],
    times: [],
    metrics: properties.size === 0 ? NO_METRICS : propertyValues(day, properties),
    goals: goals.length === 0 ? NO_GOALS : goalsOn(day, goals),
  };
}

function goalsOn(day: Day, goals: readonly PlannedGoal[]): PatternDay['goals'] {
  const due = goals.filter(({ context }) => isJudgedAndDue(day, context));
  return new Map(
    due.map(({ path, context }) => [path, (context.counts[day - context.from] ?? 0) > 0]),
  );
}

function propertyValues(day: Day, properties: DailyMetrics): PatternDay['metrics'] {
  const values = new Map<string, readonly number[]>();
  for (const [name, byDay] of properties) {
    const value = byDay.get(day);
    if (value !== undefined) values.set(name, [value]);
  }
  return values;
}

function whatNotesSay(
  { entries, copies, totals }: JournalDay,
  { metrics: properties }: PatternDay,
  { plan }: DayContext,
  { dayStart }: PatternOptions,
): Omit<PatternDay, 'day' | 'due' | 'won' | 'note' | 'goals'> {
  const own = entries
    .filter((placed) => !placed.entry.wordless && !copies.has(placed))
    .map(({ entry }) => entry);
  const areas = new Set<string>();
  const times: number[] = [];
  const metrics = new Map(properties);
  for (const entry of own) {
    if (!mayCount(entry, plan.countSteps)) continue;
    for (const area of entry.areas) areas.add(area.split('/')[0] ?? area);
    if (entry.time !== null) {
      times.push(entry.time < dayStart * 60 ? entry.time + MINUTES_OF_DAY : entry.time);
    }
    for (const [name, value] of Object.entries(entry.metrics)) {
      // Read of the whole note: it would be heard twice.
      if (name === PULSE) continue;
      metrics.set(name, [...(metrics.get(name) ?? []), value]);
    }
  }
  times.sort((a, b) => a - b);
  const steps = own.filter(({ kind, state }) => kind === 'step' && state === 'done');
  const lengths = steps.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]));
  return {
    count: totals.count,
    ownWin: totals.wins > 0,
    step: steps.length > 0,
    stepMinutes: lengths.length === 0 ? null : Math.max(...lengths),
    setback: own.some(({ kind, state }) => kind === 'setback' && state !== 'cancelled'),
    areas: [...areas],
    times,
    metrics,
  };
}

const EVERY_WEEKDAY: ReadonlySet<Weekday> = new Set<Weekday>([0, 1, 2, 3, 4, 5, 6]);

function scheduledWeekdays(schedule: Schedule): ReadonlySet<Weekday> | null {
  if (schedule.kind === 'daily') return EVERY_WEEKDAY;
  return schedule.kind === 'weekdays' ? schedule.weekdays : null;
}
