import { unaligned } from '../core/insight/alignment';
import { byFocus, milestonesOfGoals, goalReports } from '../core/insight/goal-report';
import { milestones } from '../core/insight/milestones';
import { onThisDay } from '../core/insight/on-this-day';
import { hasPatternsToShow } from '../core/insight/patterns/patterns-report';
import type { DayContext } from '../core/journal/day-status';
import { startOfWeek } from '../core/calendar/week';
import type { GoalsModel } from '../views/sidebar/goals';
import type { HeatmapModel } from '../views/heatmap/model';
import type { SectionName } from '../views/sidebar/section-name';
import type { SidebarModel } from '../views/sidebar/sidebar';
import { goalDetail } from './goal-detail';
import { heatmapModel } from './heatmap';
import type { Filter, ShownDays } from './shown-days';
import { shownDays, shownReports } from './shown-days';
import type { SidebarSource } from './sidebar-source';
import { withoutModels } from './sidebar-steps';
import { streakModel } from './streak';
import { todayModel } from './today';
import { weekModel } from './week';
import { areasOf, lanesOf } from './lanes';

/** The sidebar from the journal as it is now: all its sections, from the same days. */
export function sidebarModel(source: SidebarSource): SidebarModel {
  const { setup, progress, collapsed, layout, start, problems } = source;
  const everything = shownDays(null, source);
  const { context } = everything;
  const hasWins = context.firstCounted !== null;
  const showsDays = start === null && (hasWins || isReading(source));
  // An empty vault has the field in its first step.
  const showsToday = start?.kind !== 'no-notes';
  const shown: SidebarModel = {
    palette: setup.settings.heatmap.palette,
    collapsed,
    order: layout.order,
    guided: showsDays ? guidedSections(source, context) : new Set(),
    reading: progress === null ? null : { done: progress.done, all: progress.all },
    problems,
    start,
    today: showsToday ? todayModel(source, context) : null,
    ...(showsDays ? sectionsOfDays(everything, source) : NO_DAYS),
    goals: showsToday && !isReading(source) ? goalsModel(source, context) : null,
  };
  return { ...shown, ...withoutModels(layout.hidden) };
}

/** A first week has seven days. */
const FIRST_WEEK = 7;

/** The sections that say what they are: in the first week, until there is something in them to see. */
function guidedSections(
  { setup, today }: SidebarSource,
  { firstCounted }: DayContext,
): ReadonlySet<SectionName> {
  if (firstCounted === null || firstCounted <= today - FIRST_WEEK) return new Set();
  const isFirstWeek = firstCounted >= startOfWeek(today, setup.plan.firstWeekday);
  return new Set<SectionName>([
    ...(setup.settings.quiet ? [] : ['streak' as const]),
    'heatmap',
    ...(isFirstWeek ? ['week' as const] : []),
  ]);
}

type SectionsOfDays = Pick<
  SidebarModel,
  'streak' | 'heatmap' | 'week' | 'patterns' | 'milestones' | 'onThisDay'
>;

const NO_DAYS: SectionsOfDays = {
  streak: null,
  heatmap: null,
  week: null,
  patterns: null,
  milestones: null,
  onThisDay: null,
};

/** What the days say. While the notes are read for the first time, most of that is not known yet. */
function sectionsOfDays(everything: ShownDays, source: SidebarSource): SectionsOfDays {
  const { setup, journal, today, hasReview } = source;
  const { quiet } = setup.settings;
  const { context } = everything;
  const heatmap = shownHeatmap(source, context);
  const patterns = patternsModel(source);
  if (isReading(source))
    return { ...NO_DAYS, streak: { isUnread: true, quiet }, heatmap, patterns };
  return {
    streak: streakModel(everything, source),
    heatmap,
    week: weekModel(everything, source, hasReview),
    patterns,
    milestones: { quiet, today, ...aheadAndReached(source, context) },
    onThisDay: { today, recollections: onThisDay(journal, today, setup.plan.countSteps) },
  };
}

function isReading({ progress }: SidebarSource): boolean {
  return progress?.isFirst === true;
}

function patternsModel({
  setup,
  today,
  patterns: report,
}: SidebarSource): SidebarModel['patterns'] {
  // In the first weeks there is nothing that the days could look like.
  if (report === null || !hasPatternsToShow(report)) return null;
  return { quiet: setup.settings.quiet, today, firstWeekday: setup.plan.firstWeekday, report };
}

function shownHeatmap(source: SidebarSource, all: DayContext): HeatmapModel {
  const { today, progress, filter } = source;
  return {
    ...heatmapModel(shownDays(filter, source), source, all.firstCounted ?? today),
    unreadBefore: progress?.isFirst === true ? progress.unreadBefore : null,
    lanes: filter === null ? lanes(source) : null,
  };
}

function lanes(source: SidebarSource): HeatmapModel['lanes'] {
  const { setup, journal, goals, today, words } = source;
  const { plan, settings } = setup;
  const { rows } = settings.heatmap;
  if (rows === 'none') return null;
  const filters: readonly Filter[] =
    rows === 'goals'
      ? goals.active().map(({ path }) => ({ goal: path }))
      : areasOf(journal, plan, today).map(([area]) => ({ area }));
  return lanesOf(
    filters,
    (filter) => {
      const { name, context, entriesOf: entriesBetween } = shownDays(filter, source);
      return { name: name ?? '', context, entriesBetween };
    },
    settings.quiet,
    words,
  );
}

/** The goals: those that are followed, and those that have ended. Null if goals are off, or there is no win yet. */
function goalsModel(source: SidebarSource, { firstCounted }: DayContext): GoalsModel | null {
  const { goals, setup, today, start } = source;
  const { quiet, goals: property } = setup.settings;
  const active = goalReports(goals, today).filter(({ goal }) => goal.status === 'active');
  const reports = shownReports(byFocus(active), source);
  const ended = goals.all().filter(({ status }) => status !== 'active');
  const isEarly = start !== null || firstCounted === null;
  if (property.property === '' || (goals.all().length === 0 && isEarly)) return null;
  const share = goals.alignment ? unaligned(goals, today, setup.plan.countSteps) : null;
  const detailOf = (path: string) => {
    const report = reports.find(({ goal }) => goal.path === path);
    return report === undefined ? null : goalDetail(report, source);
  };
  // Of one win there is nothing to say: its owner has only begun.
  const isTold = reports.length > 0 && share !== null && share.of > 1;
  return { quiet, today, reports, ended, detailOf, unaligned: isTold ? share : null };
}

function aheadAndReached({ goals, today }: SidebarSource, context: DayContext) {
  const { reached, next } = milestones(context, milestonesOfGoals(goals, today));
  return { reached, ahead: next === null ? [] : [next] };
}
