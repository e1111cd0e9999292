import type { Palette } from '../../core/insight/palette';
import type { Day } from '../../core/calendar/day';
import { append, appendButton, setAttribute, setShown } from '../elements/element';
import type { EntryCallbacks } from '../elements/entry-row';
import type { ProblemCallbacks, ProblemModel } from './problems';
import { mountProblems } from './problems';
import type { GoalCallbacks } from './goal-row';
import type { GoalsModel, GoalsView } from './goals';
import { mountGoals } from './goals';
import type { HeatmapCallbacks } from '../heatmap/heatmap';
import type { HeatmapLook } from '../heatmap/heatmap-state';
import { mountHeatmap } from '../heatmap/heatmap';
import { measureHeatmap } from '../heatmap/measure';
import type { HeatmapModel } from '../heatmap/model';
import type { MilestonesModel } from './milestones';
import { mountMilestones } from './milestones';
import type { OnThisDayModel } from './on-this-day';
import { mountOnThisDay } from './on-this-day';
import type { PatternsModel } from './patterns';
import { mountPatterns } from './patterns';
import type { ReadingModel } from './reading';
import { mountReading } from './reading';
import { onceWanted } from '../elements/once-wanted';
import { mountRoot } from '../elements/root';
import type { Section } from './section';
import type { SectionName } from './section-name';
import { headerNear, mountSection } from './section';
import { SECTION_NAMES } from './section-name';
import type { SectionHeader } from './section-headers';
import {
  goalsHeader,
  heatmapHeader,
  milestonesHeader,
  onThisDayHeader,
  patternsHeader,
  streakHeader,
  todayHeader,
  weekHeader,
} from './section-headers';
import type { Words } from '../../core/words/words';
import type { HostTools, ViewTools } from '../elements/view-tools';
import { watchSize } from '../elements/watch-size';
import type { StartCallbacks, StartModel } from './start';
import { mountStart } from './start';
import type { StreakModel, UnreadStreak } from './streak';
import { mountStreak } from './streak';
import type { TodayCallbacks, TodayModel, TodayView } from './today';
import { mountToday } from './today';
import type { WeekCallbacks, WeekModel } from './week';
import { mountWeek } from './week';

/** Everything that the sidebar shows. A section whose model is null is hidden. */
export interface SidebarModel {
  readonly palette: Palette;
  readonly collapsed: ReadonlySet<SectionName>;
  /** all sections, those that are hidden too */
  readonly order: readonly SectionName[];
  /** sections that say what they are */
  readonly guided: ReadonlySet<SectionName>;
  /** while notes are being read */
  readonly reading: ReadingModel | null;
  readonly problems: readonly ProblemModel[];
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

/** Everything that the sidebar can ask the app to do. */
export interface SidebarCallbacks
  extends
    HostTools,
    TodayCallbacks,
    EntryCallbacks,
    HeatmapCallbacks,
    WeekCallbacks,
    StartCallbacks,
    ProblemCallbacks {
  /** Actions for goals; none if left out. */
  readonly goals?: GoalCallbacks;
  /** A section was collapsed, or expanded again. */
  readonly toggleSection: (name: SectionName, collapsed: boolean) => void;
  /** Shows the menu of a section; `onScreen` are the sections to see, in order. */
  readonly sectionMenu: (
    name: SectionName,
    event: MouseEvent,
    onScreen: readonly SectionName[],
  ) => void;
  /** Shows the menu of all sections. */
  readonly arrangeSections: (event: MouseEvent) => void;
}

export interface Sidebar {
  /** Shows a model. Only differences are drawn: focus, typed text and scroll position stay. */
  readonly update: (model: SidebarModel) => void;
  /** Shows the steps' timers as they are now, and draws nothing else. */
  readonly tick: TodayView['tick'];
  /** Brings a day of the heatmap into sight, unfolds it and focuses it. */
  readonly showDay: (day: Day) => void;
  /** Shows in the heatmap what the user looked at before a restart. */
  readonly look: (look: HeatmapLook) => void;
  /** Removes the sidebar with its listeners and observers. */
  readonly destroy: () => void;
}

/** Builds the sidebar in a container, in the container's own document; hidden until it has something to show. */
export function mountSidebar(
  container: HTMLElement,
  callbacks: SidebarCallbacks,
  words: Words,
): Sidebar {
  const { element: root, tools } = mountRoot(container, 'small-wins', callbacks, words);
  const drawReading = mountReading(root, tools);
  const list = append(root, 'div', 'small-wins-sections');
  const { sections, today, start, heatmap, draw, destroy } = mountSections(list, tools, callbacks);
  const foot = append(root, 'div', 'small-wins-foot');
  appendButton(foot, 'small-wins-text-button', callbacks.arrangeSections).textContent =
    words.menus.arrange;
  let shown: SidebarModel | null = null;
  root.hidden = true;

  return {
    update(model) {
      const { activeElement } = container.ownerDocument;
      const held = root.contains(activeElement) ? activeElement : null;
      const section = held?.closest('.small-wins-section') ?? null;
      shown = model;
      setAttribute(root, 'class', `small-wins small-wins-palette-${model.palette}`);
      root.hidden = false;
      drawReading(model.reading);
      draw(model);
      setShown(foot, model.start === null);
      if (held === null) return;
      if (isInSight(held)) {
        // A section that has moved lost the focus on its way.
        if (held !== container.ownerDocument.activeElement) (held as HTMLElement).focus();
        return;
      }
      // After the first win, Today's field replaces this one: move the focus along.
      if (start.isField(held) && model.today !== null) today.capture.field.focus();
      // A button that has done its work is removed, and the focus would be lost with it.
      else headerNear(section ?? sections.today.body)?.focus();
    },
    tick: today.tick,
    showDay(day) {
      if (shown?.heatmap == null) return;
      // Rows of weeks have no days to unfold.
      if (shown.heatmap.lanes !== null) {
        callbacks.openDay(day, null);
        return;
      }
      if (shown.collapsed.has('heatmap')) sections.heatmap.open();
      heatmap.showDay(day);
    },
    look: heatmap.look,
    destroy() {
      destroy();
      root.remove();
    },
  };
}

/** Mounts the sections in order, with problems and the first step between them. */
function mountSections(list: HTMLElement, tools: ViewTools, callbacks: SidebarCallbacks) {
  // The list is as wide as the heatmap in it. Now nothing is in it that would have to be laid out for that.
  const measured = measureHeatmap(list, true);
  const section = (name: SectionName): Section =>
    mountSection(list, name, tools, {
      toggle: callbacks.toggleSection,
      openMenu: (opened, event) => {
        callbacks.sectionMenu(opened, event, arrangement.onScreen());
      },
    });
  const first = section('today');
  const today = mountToday(first.body, tools, callbacks);
  const drawProblems = mountProblems(list, tools, callbacks);
  const start = mountStart(
    append(list, 'div', 'small-wins-start'),
    tools,
    callbacks,
    today.capture,
  );
  const sections: Readonly<Record<SectionName, Section>> = {
    today: first,
    streak: section('streak'),
    heatmap: section('heatmap'),
    week: section('week'),
    goals: section('goals'),
    patterns: section('patterns'),
    milestones: section('milestones'),
    'on-this-day': section('on-this-day'),
  };
  const arrangement = arrangementOf(list, sections);
  const { body, summarize } = sections.heatmap;
  const heatmap = mountHeatmap(body, tools, callbacks, { onSummary: summarize, measured });
  const drawStreak = mountStreak(sections.streak.body, tools, callbacks);
  const drawWeek = mountWeek(sections.week.body, tools, callbacks);
  const lower = mountLower(sections, tools, callbacks);

  function draw(model: SidebarModel): void {
    arrangement.show(model.order);
    start.update(model.start);
    drawProblems(model.problems);
    drawHeaders(sections, model, tools);
    ifAny(today.update)(model.today);
    ifAny(drawStreak)(model.streak);
    ifAny(heatmap.update)(model.heatmap);
    ifAny(drawWeek)(model.week);
    lower.draw(model);
  }

  const destroy = () => {
    arrangement.stop();
    heatmap.destroy();
    lower.destroy();
  };
  return { sections, today, start, heatmap, draw, destroy };
}

/** The sections that have something to say in some vaults only. */
function mountLower(
  { goals, patterns, milestones, 'on-this-day': onThisDay }: Readonly<Record<SectionName, Section>>,
  tools: ViewTools,
  callbacks: SidebarCallbacks,
) {
  let goalsView: GoalsView | null = null;
  const drawGoals = onceWanted(() => {
    goalsView = mountGoals(goals.body, tools, callbacks.goals, callbacks);
    return ifAny(goalsView.update);
  });
  const drawPatterns = onceWanted(() =>
    ifAny(mountPatterns(patterns.body, tools, callbacks.experiments)),
  );
  const drawMilestones = onceWanted(() =>
    ifAny(mountMilestones(milestones.body, tools, callbacks)),
  );
  const drawOnThisDay = onceWanted(() => ifAny(mountOnThisDay(onThisDay.body, tools, callbacks)));
  return {
    draw(model: SidebarModel): void {
      drawGoals(model.goals);
      drawPatterns(model.patterns);
      drawMilestones(model.milestones);
      drawOnThisDay(model.onThisDay);
    },
    destroy: () => {
      goalsView?.destroy();
    },
  };
}

/** Pixels: from here on the sections flow in columns, as in the style sheet. */
const WIDE = 640;

/** Keeps the sections in the order that they are to be in, at any width. */
function arrangementOf(list: HTMLElement, sections: Readonly<Record<SectionName, Section>>) {
  let order: readonly SectionName[] = SECTION_NAMES;
  let isWide = false;
  const stop = watchSize(list, () => {
    if (list.clientWidth >= WIDE === isWide) return;
    isWide = !isWide;
    const { activeElement } = list.ownerDocument;
    arrange(list, sections, order, isWide);
    // What has moved lost the focus on its way.
    if (list.contains(activeElement)) (activeElement as HTMLElement).focus();
  });
  return {
    stop,
    show(wanted: readonly SectionName[]) {
      if (wanted.join() !== order.join()) arrange(list, sections, wanted, isWide);
      order = wanted;
    },
    onScreen: () => order.filter((name) => !sections[name].element.classList.contains('is-hidden')),
  };
}

/**
 * Puts sections in order; problems and the first step stay below Today, or come first if Today does not. Above columns comes
 * what is as wide as all of them: between them it would leave a hole below the shorter one.
 */
function arrange(
  list: HTMLElement,
  sections: Readonly<Record<SectionName, Section>>,
  order: readonly SectionName[],
  isWide: boolean,
): void {
  const others = [...list.children].filter(
    (child) => !child.classList.contains('small-wins-section'),
  );
  const elements: Element[] = order.map((name) => sections[name].element);
  elements.splice(order[0] === 'today' && !isWide ? 1 : 0, 0, ...others);
  const spanning = isWide ? [...others, sections.heatmap.element] : [];
  list.append(...spanning, ...elements.filter((each) => !spanning.includes(each)));
}

/** Shows each section that has something to say, under its header. */
function drawHeaders(
  sections: Readonly<Record<SectionName, Section>>,
  model: SidebarModel,
  tools: ViewTools,
): void {
  const { today, streak, heatmap, week, goals, patterns, milestones, onThisDay } = model;
  const show = (name: SectionName, header: SectionHeader | null) => {
    const guide = model.guided.has(name) ? guideOf(name, tools.words) : undefined;
    sections[name].update(header && { ...header, guide, collapsed: model.collapsed.has(name) });
  };
  show('today', today && todayHeader(today, tools));
  show('streak', streak && streakHeader(streak, tools));
  show('heatmap', heatmap && heatmapHeader(heatmap, tools));
  show('week', week && weekHeader(week, tools));
  show('goals', goals && goalsHeader(goals, tools));
  show('patterns', patterns && patternsHeader(patterns, tools));
  show('milestones', milestones && milestonesHeader(milestones, tools));
  show('on-this-day', onThisDay && onThisDayHeader(onThisDay, tools));
}

function guideOf(name: SectionName, { onboarding }: Words): string | undefined {
  const { guides } = onboarding;
  return name in guides ? guides[name as keyof typeof guides] : undefined;
}

function ifAny<Model>(draw: (model: Model) => void): (model: Model | null) => void {
  return (model) => {
    if (model !== null) draw(model);
  };
}

function isInSight(element: Element): boolean {
  return element.isConnected && element.closest('.is-hidden') === null;
}
