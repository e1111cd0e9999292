import { group } from 'd3-array';
import type { CodeBlockRequest } from '../core/code-block/block-request';
import type { DayRange } from '../core/calendar/date-range';
import type { Day } from '../core/calendar/day';
import { startOfWeek } from '../core/calendar/week';
import { unaligned } from '../core/insight/alignment';
import { byFocus, milestonesOfGoals, goalReport, goalReports } from '../core/insight/goal-report';
import { BAND_WEEKS } from '../core/insight/heatmap';
import { metricWeeks } from '../core/insight/metric-weeks';
import { milestones } from '../core/insight/milestones';
import type { PatternsReport } from '../core/insight/patterns/patterns-report';
import { pulseByDay } from '../core/insight/pulse';
import { PULSE } from '../core/notes/pulse';
import { inOrderOfDay } from '../core/journal/day-order';
import type { DayContext } from '../core/journal/day-status';
import { isInArea } from '../core/markdown/area';
import type { CodeBlockContent } from '../views/code-block/code-block';
import { foundEntries } from '../core/search/found-entries';
import { unusedArea, unusedNames, usedInAll } from '../core/search/used-names';
import { foundTotals } from '../core/search/found-totals';
import { groupName } from '../core/words/group-name';
import type { ListModel } from '../views/code-block/list';
import { groupedEntries } from './grouped-entries';
import type { HeatmapModel } from '../views/heatmap/model';
import type { WinDay } from '../views/elements/win-list';
import { heatmapModel } from './heatmap';
import type { DaysSource, Filter, ShownDays } from './shown-days';
import { shownDays, shownReports } from './shown-days';
import { streakModel } from './streak';
import { weekModel } from './week';

/** What a block is made from. */
export interface BlockSource extends DaysSource {
  readonly hasReview: boolean;
  readonly patternsOf: (context: DayContext) => PatternsReport;
}

/** What a block shows on the screen, and its still form for paper; null if both are the same. */
export interface BlockPicture {
  readonly screen: CodeBlockContent;
  readonly paper: CodeBlockContent | null;
}

/** Days of wins that are listed if no range is given. */
const USUAL_WIN_DAYS = 30;
/** Nobody reads a longer list. */
const MOST_WINS = 500;
/** Ten years: that fits on one sheet, and does not delay each change of a note. */
const MOST_PAPER_WEEKS = 530;

/** A block without mistakes, from the journal as it is now. */
export function blockPicture(request: CodeBlockRequest, source: BlockSource): BlockPicture {
  const shown = shownDays(filterOf(request), source);
  if (request.view === 'heatmap') {
    const heatmap = blockHeatmap(request.range, shown, source);
    const paper = paperOf(heatmap, request.range, source);
    return { screen: { view: 'heatmap', heatmap }, paper };
  }
  if (request.view === 'month') {
    const heatmap = { ...blockHeatmap(request.range, shown, source), months: true as const };
    return { screen: { view: 'heatmap', heatmap }, paper: null };
  }
  return { screen: viewOf(request.view, request, shown, source), paper: null };
}

function viewOf(
  view: Exclude<CodeBlockRequest['view'], 'heatmap' | 'month'>,
  request: CodeBlockRequest,
  shown: ShownDays,
  source: BlockSource,
): CodeBlockContent {
  const { setup, today, hasReview, patternsOf } = source;
  const { quiet } = setup.settings;
  const { context } = shown;
  switch (view) {
    case 'wins':
      return { view, wins: { today, ...winsOf(request.range, shown, source) } };
    case 'list':
      return { view, list: listOf(request, shown, source) };
    case 'streak':
      return { view, streak: streakModel(shown, source) };
    case 'week':
      return { view, week: weekModel(shown, source, hasReview) };
    case 'goals':
      return goalsOf(request, source);
    case 'patterns': {
      const { firstWeekday } = setup.plan;
      return { view, patterns: { quiet, today, firstWeekday, report: patternsOf(context) } };
    }
    case 'milestones':
      return milestonesOf(request, context, source);
    case 'metric':
      return metricsOf(request, shown, source);
  }
}

/** Weeks of numbers that are shown if no range is given. */
const USUAL_METRIC_DAYS = 12 * 7;
const MOST_METRICS = 3;

/** Metrics week by week; how days felt belongs to no area or goal, and is shown where it is asked for or all is. */
function metricsOf(
  request: CodeBlockRequest,
  { entriesOf }: ShownDays,
  { setup, journal, today, words }: BlockSource,
): CodeBlockContent {
  const { goal, area, range } = request;
  const last = Math.min(range?.last ?? today, today);
  const first = range?.first ?? today - USUAL_METRIC_DAYS + 1;
  const names = metricNames(request);
  const hasPulse = (goal === null && area === null) || names?.includes(PULSE) === true;
  const source = {
    entries: last < first ? [] : entriesOf(first, last).filter(({ counts }) => counts),
    pulse: hasPulse ? pulseByDay(journal) : new Map<Day, number>(),
    firstWeekday: setup.plan.firstWeekday,
  };
  const metrics = metricWeeks({ first, last }, source, names).slice(0, MOST_METRICS);
  if (metrics.length === 0) return { view: 'empty', text: words.blocks.noMetrics };
  return { view: 'metric', metric: { today, metrics } };
}

/** The metric that is asked for, or those that a goal follows; null for all. */
function metricNames({ goal, metric }: CodeBlockRequest): readonly string[] | null {
  if (metric !== undefined) return [metric];
  return goal !== null && goal.metrics.length > 0 ? goal.metrics : null;
}

/** One goal, or those followed in an area; with the share of wins that belong to none if all are shown. */
function goalsOf({ goal, area }: CodeBlockRequest, source: BlockSource): CodeBlockContent {
  const { setup, goals, today, words } = source;
  const reports =
    goal !== null
      ? [goalReport(goals, goal, today)]
      : goalReports(goals, today).filter(
          ({ goal: { status, area: own } }) =>
            status === 'active' && (area === null || (own !== null && isInArea(own, area))),
        );
  if (reports.length === 0) return { view: 'empty', text: words.blocks.noGoals };
  const all = goal === null && area === null && goals.alignment;
  const share = all ? unaligned(goals, today, setup.plan.countSteps) : null;
  const { quiet } = setup.settings;
  const told = shownReports(byFocus(reports), source);
  return {
    view: 'goals',
    goals: { quiet, today, reports: told, ended: [], detailOf: null, unaligned: share },
  };
}

/** A goal's milestones, or those of the days shown; in a range there is nothing ahead. */
function milestonesOf(
  { goal, area, range }: CodeBlockRequest,
  context: DayContext,
  { setup, goals, today, words }: BlockSource,
): CodeBlockContent {
  const { reached, next } =
    goal === null
      ? milestones(context, area === null ? milestonesOfGoals(goals, today) : [])
      : goalReport(goals, goal, today).milestones;
  const within = reached.filter(({ day }) => isWithin(day, range));
  const ahead = next === null || range !== null ? [] : [next];
  if (within.length + ahead.length === 0) return { view: 'empty', text: words.blocks.noMilestones };
  const { quiet } = setup.settings;
  return { view: 'milestones', milestones: { quiet, today, reached: within, ahead } };
}

function blockHeatmap(range: DayRange | null, shown: ShownDays, source: BlockSource): HeatmapModel {
  const { setup, journal, today } = source;
  if (range === null) {
    const first = journal.context(setup.plan, today).firstCounted ?? today;
    return heatmapModel(shown, source, first);
  }
  // In a range that includes today, days to come have nothing to show.
  const last = range.first > today ? range.last : Math.min(range.last, today);
  return { ...heatmapModel(shown, source, range.first), last };
}

function paperOf(
  { read, first, last, today, firstWeekday }: HeatmapModel,
  range: DayRange | null,
  { words }: BlockSource,
): CodeBlockContent {
  const to = last ?? today;
  const weeks = range === null ? BAND_WEEKS : MOST_PAPER_WEEKS;
  const from = Math.max(first, startOfWeek(to, firstWeekday) - (weeks - 1) * 7);
  const heatmap = read(Math.min(from, to), to);
  const wins = heatmap.cells.reduce((sum, { count }) => sum + count, 0);
  const label = words.list([
    words.dates.range(Math.min(from, to), to, today),
    words.today.wins(wins),
  ]);
  return { view: 'picture', picture: { heatmap, firstWeekday, label } };
}

/** The newest wins first, by day. */
function winsOf(
  range: DayRange | null,
  { entriesOf }: ShownDays,
  { setup, today }: BlockSource,
): { readonly days: readonly WinDay[]; readonly more: number } {
  const first = range?.first ?? today - USUAL_WIN_DAYS + 1;
  const last = Math.min(range?.last ?? today, today);
  const counted = last < first ? [] : entriesOf(first, last).filter(({ counts }) => counts);
  const byDay = group(counted.slice(-MOST_WINS), ({ day }) => day);
  const days = [...byDay]
    .reverse()
    .flatMap(([day, entries]) =>
      day === null ? [] : [{ day, entries: inOrderOfDay(entries, setup.settings.plan.dayStart) }],
    );
  return { days, more: Math.max(0, counted.length - MOST_WINS) };
}

/** What a search finds, the newest first, under the names of its groups. */
function listOf(
  { area, range, query, by = 'day' }: CodeBlockRequest,
  { entriesOf }: ShownDays,
  { goals, setup, today, words }: BlockSource,
): ListModel {
  const asked = entriesOf(range?.first ?? -Infinity, range?.last ?? Infinity);
  const found = query === undefined ? asked : foundEntries(asked, query, goals);
  const shown = groupedEntries(
    [...group(found, ({ day }) => day).values()]
      .reverse()
      .flatMap((entries) => inOrderOfDay(entries, setup.settings.plan.dayStart))
      .slice(0, MOST_WINS),
    by,
    goals,
  );
  const everywhere = () => usedInAll(goals.journal);
  const unused = [
    ...(query === undefined ? [] : unusedNames(query, everywhere)),
    ...[unusedArea(area, everywhere)].filter((each) => each !== null),
  ];
  return {
    groups: shown.map(({ of, entries }) => ({
      name: groupName(of, by, { words, today }),
      entries,
    })),
    more: Math.max(0, found.length - MOST_WINS),
    totals: foundTotals(found),
    hints: unused.map((each) => words.search.problem(each)),
  };
}

function filterOf({ goal, area }: CodeBlockRequest): Filter | null {
  if (goal !== null) return { goal: goal.path };
  return area === null ? null : { area };
}

function isWithin(day: Day, range: DayRange | null): boolean {
  return range === null || (day >= range.first && day <= range.last);
}
