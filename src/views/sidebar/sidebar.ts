import type { Palette } from '../../core/insight/palette';
import type { Day } from '../../core/calendar/day';
import { append, setAttribute } from '../elements/element';
import type { EntryCallbacks } from '../elements/entry-list';
import type { ProblemCallbacks, ProblemModel } from './faults';
import { mountFaults } from './faults';
import type { GoalCallbacks, GoalsModel } from './goals';
import { mountGoals } from './goals';
import type { HeatmapCallbacks } from '../heatmap/heatmap';
import { mountHeatmap } from '../heatmap/heatmap';
import type { HeatmapModel } from '../heatmap/model';
import type { MilestonesModel } from './milestones';
import { milestonesSummary, mountMilestones } from './milestones';
import type { OnThisDayModel } from './on-this-day';
import { mountOnThisDay } from './on-this-day';
import type { PatternsModel } from './patterns';
import { mountPatterns, patternsSummary } from './patterns';
import type { ReadingModel } from './reading';
import { mountReading } from './reading';
import { mountRoot } from '../elements/root';
import type { Section, SectionName } from './section';
import { headerOf, mountSection } from './section';
import type { Fittings, Language } from '../elements/stage';
import { englishLanguage } from '../elements/stage';
import type { StartCallbacks, StartModel } from './start';
import { mountStart } from './start';
import type { StreakModel, UnreadStreak } from './streak';
import { mountStreak } from './streak';
import type { TimeOf } from './step-list';
import type { TodayCallbacks, TodayModel } from './today';
import { mountToday, todayNote, todaySummary } from './today';
import type { WeekCallbacks, WeekModel } from './week';
import { mountWeek, weekWins } from './week';
import type { Words } from '../words/english';

/** All that the sidebar shows. A section whose model is null is not there. */
export interface SidebarModel {
  readonly palette: Palette;
  readonly collapsed: ReadonlySet<SectionName>;
  /** while notes are being read */
  readonly reading: ReadingModel | null;
  readonly faults: readonly ProblemModel[];
  /** the first step, until there is a win */
  readonly start: StartModel | null;
  readonly today: TodayModel | null;
  readonly streak: StreakModel | UnreadStreak | null;
  readonly heatmap: HeatmapModel | null;
  readonly week: WeekModel | null;
  readonly goals: GoalsModel | null;
  readonly patterns: PatternsModel | null;
  readonly milestones: MilestonesModel | null;
  readonly onThisDay: OnThisDayModel | null;
}

/** All that the sidebar can ask of the app. */
export interface SidebarCallbacks
  extends
    Fittings,
    TodayCallbacks,
    EntryCallbacks,
    HeatmapCallbacks,
    WeekCallbacks,
    StartCallbacks,
    ProblemCallbacks {
  /** What can be done with goals; nothing where it is left out. */
  readonly goals?: GoalCallbacks;
  /** A section was folded away, or unfolded again. */
  readonly toggleSection: (name: SectionName, collapsed: boolean) => void;
}

export interface Sidebar {
  /** Shows a model. Only what differs is touched: focus, typed text and scroll stay. */
  readonly update: (model: SidebarModel) => void;
  /** Shows the steps' timers as they are now, and draws nothing else. */
  readonly tick: (timeOf: TimeOf) => void;
  /** Brings a day of the heatmap into sight, unfolds it and gives it the focus. */
  readonly showDay: (day: Day) => void;
  /** Takes the sidebar down, listeners and observers with it. */
  readonly destroy: () => void;
}

/** Builds the sidebar in a container, in the container's own document. */
export function mountSidebar(
  container: HTMLElement,
  callbacks: SidebarCallbacks,
  language: Language = englishLanguage(),
): Sidebar {
  const { element: root, stage } = mountRoot(container, 'small-wins', callbacks, language);
  const { words, dates } = stage;
  const drawReading = mountReading(root, stage);
  const sections = append(root, 'div', 'small-wins-sections');
  const section = (name: SectionName): Section =>
    mountSection(sections, name, stage, callbacks.toggleSection);

  const todaySection = section('today');
  const today = mountToday(todaySection.body, stage, callbacks);
  const drawFaults = mountFaults(sections, stage, callbacks);
  const start = mountStart(append(sections, 'div', 'small-wins-start'), stage, callbacks);
  const streakSection = section('streak');
  const drawStreak = mountStreak(streakSection.body, stage);
  const heatmapSection = section('heatmap');
  const heatmap = mountHeatmap(heatmapSection.body, stage, callbacks, heatmapSection.summarize);
  const weekSection = section('week');
  const drawWeek = mountWeek(weekSection.body, stage, callbacks);
  const goalsSection = section('goals');
  const drawGoals = mountGoals(goalsSection.body, stage, callbacks.goals);
  const patternsSection = section('patterns');
  const drawPatterns = mountPatterns(patternsSection.body, stage);
  const milestonesSection = section('milestones');
  const drawMilestones = mountMilestones(milestonesSection.body, stage);
  const onThisDaySection = section('on-this-day');
  const drawOnThisDay = mountOnThisDay(onThisDaySection.body, stage, callbacks);
  let shown: SidebarModel | null = null;

  function drawToday({ today: model, collapsed }: SidebarModel): void {
    todaySection.update(
      model && {
        title: words.today.title,
        note: todayNote(model, stage),
        summary: todaySummary(model, stage),
        collapsed: collapsed.has('today'),
      },
    );
    if (model !== null) today.update(model);
  }

  function drawStreakSection({ streak, collapsed }: SidebarModel): void {
    streakSection.update(
      streak && {
        title: streak.quiet ? words.streak.rhythm : words.streak.title,
        summaryWhenCollapsed:
          'current' in streak && !streak.quiet
            ? words.streak.summary(streak.current.length, streak.current.unit)
            : undefined,
        collapsed: collapsed.has('streak'),
      },
    );
    if (streak !== null) drawStreak(streak);
  }

  function drawHeatmap({ heatmap: model, collapsed }: SidebarModel): void {
    heatmapSection.update(
      model && {
        title: words.heatmap.title,
        note: model.filter ?? lanesNote(model, words),
        collapsed: collapsed.has('heatmap'),
      },
    );
    if (model !== null) heatmap.update(model);
  }

  function drawRest(model: SidebarModel): void {
    const { week, goals, patterns, milestones, onThisDay, collapsed } = model;
    const [first, last] = [week?.days[0]?.day, week?.days.at(-1)?.day];
    weekSection.update(
      week && {
        title: words.week.title,
        note: first !== undefined && last !== undefined ? dates.range(first, last, week.today) : '',
        summaryWhenCollapsed: words.wins(weekWins(week.days)),
        collapsed: collapsed.has('week'),
      },
    );
    if (week !== null) drawWeek(week);
    goalsSection.update(
      goals && {
        title: words.goals.title,
        summaryWhenOpen: goals.quiet
          ? undefined
          : words.goals.scale(goals.reports[0]?.strengthSeries.length ?? 0),
        summaryWhenCollapsed: words.goals.active(goals.reports.length),
        collapsed: collapsed.has('goals'),
      },
    );
    if (goals !== null) drawGoals(goals);
    patternsSection.update(
      patterns && {
        title: words.patterns.title,
        summaryWhenCollapsed: patternsSummary(patterns, stage),
        collapsed: collapsed.has('patterns'),
      },
    );
    if (patterns !== null) drawPatterns(patterns);
    milestonesSection.update(
      milestones && {
        title: words.milestones.title,
        summaryWhenCollapsed: milestonesSummary(milestones, stage),
        collapsed: collapsed.has('milestones'),
      },
    );
    if (milestones !== null) drawMilestones(milestones);
    const recalled = onThisDay !== null && onThisDay.recollections.length > 0 ? onThisDay : null;
    onThisDaySection.update(
      recalled && {
        title: words.onThisDay.title,
        summaryWhenCollapsed: words.number(recalled.recollections.length),
        collapsed: collapsed.has('on-this-day'),
      },
    );
    if (recalled !== null) drawOnThisDay(recalled);
  }

  return {
    update(model) {
      const { activeElement } = container.ownerDocument;
      const held = root.contains(activeElement) ? activeElement : null;
      const section = held?.closest('.small-wins-section') ?? null;
      shown = model;
      setAttribute(root, 'class', `small-wins small-wins-palette-${model.palette}`);
      drawReading(model.reading);
      start.update(model.start);
      drawToday(model);
      drawFaults(model.faults);
      drawStreakSection(model);
      drawHeatmap(model);
      drawRest(model);
      if (held === null || isInSight(held)) return;
      // After the first win its field makes room for Today's: the hands stay where they are.
      if (held === start.capture.field && model.today !== null) today.capture.field.focus();
      // A button that has done its work is gone: the focus would be lost with it.
      else headerOf(section ?? todaySection.body)?.focus();
    },
    tick: today.tick,
    showDay(day) {
      if (shown?.heatmap == null) return;
      if (shown.collapsed.has('heatmap')) heatmapSection.open();
      heatmap.showDay(day);
    },
    destroy() {
      heatmap.destroy();
      root.remove();
    },
  };
}

function isInSight(element: Element): boolean {
  return element.isConnected && element.closest('.is-hidden') === null;
}

function lanesNote({ lanes }: HeatmapModel, words: Words): string | undefined {
  if (lanes === null) return undefined;
  return lanes.of === 'goal' ? words.heatmap.byGoal : words.heatmap.byArea;
}
