import type { ViewTools } from '../elements/view-tools';
import type { HeatmapModel } from '../heatmap/model';
import type { GoalsModel } from './goals';
import type { MilestonesModel } from './milestones';
import { milestonesSummary } from './milestones';
import type { OnThisDayModel } from './on-this-day';
import type { PatternsModel } from './patterns';
import { patternsSummary } from './patterns';
import type { SectionModel } from './section';
import type { StreakModel, UnreadStreak } from './streak';
import type { TodayModel } from './today';
import { todayNote, todaySummary } from './today';
import type { WeekModel } from './week';
import { weekWins } from './week';

/** What a section shows above its body, even when collapsed. */
export type SectionHeader = Omit<SectionModel, 'collapsed'>;

export function todayHeader(model: TodayModel, tools: ViewTools): SectionHeader {
  return {
    title: tools.words.today.title,
    caption: todayNote(model, tools),
    summary: todaySummary(model, tools),
  };
}

export function streakHeader(
  streak: StreakModel | UnreadStreak,
  { words }: ViewTools,
): SectionHeader {
  const isCounted = 'current' in streak && !streak.quiet;
  return {
    title: streak.quiet ? words.streakView.rhythm : words.streakView.title,
    summaryWhenCollapsed: isCounted
      ? words.streakView.length(streak.current.length, streak.current.unit)
      : undefined,
  };
}

export function heatmapHeader(
  { filter, lanes }: HeatmapModel,
  { words }: ViewTools,
): SectionHeader {
  const { title, byGoal, byArea } = words.heatmap;
  const rows = lanes?.of === 'goal' ? byGoal : byArea;
  return { title, caption: filter ?? (lanes === null ? undefined : rows) };
}

export function weekHeader({ days, today }: WeekModel, { words }: ViewTools): SectionHeader {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  return {
    title: words.week.title,
    caption: first !== undefined && last !== undefined ? words.dates.range(first, last, today) : '',
    summaryWhenCollapsed: words.today.wins(weekWins(days)),
  };
}

export function goalsHeader({ quiet, reports }: GoalsModel, { words }: ViewTools): SectionHeader {
  const [first] = reports;
  return {
    title: words.goalsView.title,
    summaryWhenOpen:
      quiet || first === undefined ? undefined : words.goalsView.scale(first.strengthSeries.length),
    summaryWhenCollapsed: first === undefined ? undefined : words.goalsView.active(reports.length),
  };
}

export function patternsHeader(patterns: PatternsModel, tools: ViewTools): SectionHeader {
  return {
    title: tools.words.patternsView.title,
    summaryWhenCollapsed: patternsSummary(patterns, tools),
  };
}

export function milestonesHeader(milestones: MilestonesModel, tools: ViewTools): SectionHeader {
  return {
    title: tools.words.milestonesView.title,
    summaryWhenCollapsed: milestonesSummary(milestones, tools),
  };
}

/** Null if there is nothing to recall. */
export function onThisDayHeader(
  { recollections }: OnThisDayModel,
  { words }: ViewTools,
): SectionHeader | null {
  if (recollections.length === 0) return null;
  return {
    title: words.onThisDay.title,
    summaryWhenCollapsed: words.number(recollections.length),
  };
}
