import type { Menu, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { ItemView } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import type { HeatmapLook } from '../../views/heatmap/heatmap-state';
import type { Sidebar, SidebarModel } from '../../views/sidebar/sidebar';
import { mountSidebar } from '../../views/sidebar/sidebar';
import { showAllWins } from '../all-wins/show-all-wins';
import { calendarDayAt, instantNow } from '../clock';
import type { Door } from '../door';
import { interfaceLanguage } from '../languages';
import type { PluginParts } from '../plugin-parts';
import { AreaJournals } from '../../models/area-journals';
import type { Filter } from '../../models/shown-days';
import type { SidebarLook } from '../../models/sidebar-look';
import { NEWEST_LOOK, lookOf, savedLook } from '../../models/sidebar-look';
import { obstacles } from '../../models/obstacles';
import { onboarding } from '../../models/onboarding';
import { LostNotes } from '../index/lost-notes';
import { RestingAdvice } from '../goals/resting-advice';
import { sidebarCallbacks } from './sidebar-callbacks';
import { sidebarModel } from '../../models/sidebar';
import { drawnInSteps } from '../../models/sidebar-steps';
import { runningTimer } from '../steps/timed-words';
import type { SectionLayout } from '../../views/sidebar/section-layout';
import type { SectionArrangement } from './section-menu';
import { addSections } from './section-menu';
import { speakIn } from '../speak-in';
import { whenShown } from '../when-shown';
import { ArrangedSections, CollapsedSections, WordsOfField } from './sidebar-state';

export const SIDEBAR_VIEW = 'small-wins';

/** The sidebar: shows the live journal, and redraws after changes while it is visible. */
export class SidebarView extends ItemView {
  readonly #door: Door;
  readonly #name: string;

  override navigation = false;
  override icon = 'sprout';
  readonly #collapsed: CollapsedSections;
  readonly #arranged: ArrangedSections;
  readonly lost = new LostNotes();
  readonly typed: WordsOfField;
  readonly #areaJournals = new AreaJournals();
  #look: SidebarLook = NEWEST_LOOK;
  #sidebar: Sidebar | null = null;
  /** what the sidebar shows */
  #drawn: SidebarModel | null = null;
  /** what was requested before the sidebar was built */
  #wanted: ((sidebar: Sidebar) => void) | null = null;
  #isStale = false;

  /** `name`: of the plugin, for people */
  constructor(leaf: WorkspaceLeaf, door: Door, name: string) {
    super(leaf);
    this.#door = door;
    this.#name = name;

    this.#collapsed = new CollapsedSections(this.app);
    this.#arranged = new ArrangedSections(this.app);
    this.typed = new WordsOfField(this.app, this);
  }

  override getViewType(): string {
    return SIDEBAR_VIEW;
  }

  override getDisplayText(): string {
    return this.#name;
  }

  /** What the heatmap is limited to; null for all. */
  get filter(): Filter | null {
    return this.#look.filter;
  }

  showOnly(filter: Filter | null): void {
    this.#keep({ ...this.#look, filter });
    this.draw();
  }

  looked(look: HeatmapLook): void {
    this.#keep({ ...this.#look, ...look });
  }

  /** What the app keeps in its layout, and in workspaces that the user saves. */
  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...savedLook(this.#look) };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    this.#look = lookOf(state, calendarDayAt(instantNow()));
    this.#sidebar?.look(this.#look);
    this.draw();
  }

  collapse(...[name, isCollapsed]: Parameters<CollapsedSections['set']>): void {
    this.#collapsed.set(name, isCollapsed);
    this.draw();
  }

  /** The order of the sections, and how to change it. */
  get arrangement(): SectionArrangement {
    return {
      layout: this.#arranged.layout,
      arrange: (layout: SectionLayout) => {
        this.#arranged.set(layout);
        this.draw();
      },
      words: this.#door.words,
    };
  }

  override onPaneMenu(menu: Menu, source: string): void {
    super.onPaneMenu(menu, source);
    menu.addItem((item) =>
      item
        .setTitle(this.#door.words.allWins.title)
        .setIcon('list')
        .onClick(() => void showAllWins(this.app)),
    );
    addSections(menu, this.arrangement);
  }

  /** Unfolds a day of the heatmap and focuses it. */
  showDay(day: Day): void {
    this.#whenDrawn((sidebar) => {
      sidebar.showDay(day);
    });
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('small-wins-view');
    this.register(
      this.#door.enter((parts) => {
        this.#follow(parts);
      }),
    );
    whenShown(this, this.#shown);
    const drawAgain = () => {
      this.#sidebar?.destroy();
      this.#sidebar = this.#drawn = null;
      this.draw();
    };
    // A view that has moved to another window has another document.
    this.register(this.contentEl.onWindowMigrated(drawAgain));
    this.register(interfaceLanguage.onChange(drawAgain));
    return Promise.resolve();
  }

  #follow(parts: PluginParts): void {
    const { live, timer } = parts;
    if (live.progress === null) this.draw();
    else {
      // At a start it is told soon, and what it would draw now is known only then. In a task of its own until then:
      const mounting = window.setTimeout(() => {
        this.#mount(parts);
      });
      this.register(() => {
        window.clearTimeout(mounting);
      });
    }
    this.register(
      timer.onTick(() => {
        this.#tick(parts);
      }),
    );
    this.register(
      live.onChange(() => {
        this.draw();
      }),
    );
    for (const use of ['pointerdown', 'focusin'] as const) {
      this.registerDomEvent(this.contentEl, use, () => {
        void live.refreshIfOld();
      });
    }
  }

  protected override onClose(): Promise<void> {
    this.#sidebar?.destroy();
    this.#sidebar = this.#drawn = null;
    return Promise.resolve();
  }

  override onResize(): void {
    this.#shown();
  }

  readonly #shown = (): void => {
    if (this.#isStale) this.draw();
  };

  /** Draws the present state, or waits until the sidebar is visible. */
  draw(): void {
    const { parts } = this.#door;
    if (parts === null) return;
    this.#isStale = !this.contentEl.isShown();
    if (this.#isStale) return;
    const sidebar = this.#mount(parts);
    const look = this.#drawn === null ? this.#look : null;
    const model = this.#model(parts);
    const [now = model, ...later] = drawnInSteps(model, this.#drawn);
    this.#show(sidebar, now);
    if (look !== null) sidebar.look(look);
    this.#showLater(sidebar, later);
  }

  /** The sidebar, which nobody sees before it is drawn. */
  #mount(parts: PluginParts): Sidebar {
    if (this.#sidebar === null) speakIn(this.contentEl);
    this.#sidebar ??= mountSidebar(this.contentEl, sidebarCallbacks(parts, this), parts.words);
    return this.#sidebar;
  }

  #show(sidebar: Sidebar, model: SidebarModel): void {
    this.#drawn = model;
    sidebar.update(model);
  }

  /** Shows models in turn, each after the one before it is on screen, unless something else is drawn meanwhile. */
  #showLater(sidebar: Sidebar, [next, ...later]: readonly SidebarModel[]): void {
    if (next === undefined) {
      this.#wanted?.(sidebar);
      this.#wanted = null;
      return;
    }
    const drawn = this.#drawn;
    this.contentEl.win.requestAnimationFrame(() => {
      // Not in the frame itself, which is laying out what was drawn last.
      window.setTimeout(() => {
        if (this.#sidebar !== sidebar || this.#drawn !== drawn) return;
        this.#show(sidebar, next);
        this.#showLater(sidebar, later);
      });
    });
  }

  #model(parts: PluginParts): SidebarModel {
    const { setup, journal, goals, today, calendarDay, progress } = parts.live;
    const waiting = parts.logger.isWaiting;
    return sidebarModel({
      setup,
      journal,
      today,
      calendarDay,
      progress,
      words: parts.words,
      collapsed: this.#collapsed.names,
      layout: this.#arranged.layout,
      goals,
      patterns: parts.patterns.report,
      experiments: parts.experiments.reports,
      filter: this.#look.filter,
      areaJournals: this.#areaJournals,
      waiting,
      start: onboarding({
        setup,
        journal,
        goals,
        today,
        progress,
        hasBegun: parts.store.hasFile,
        waiting,
        dailyFormat: setup.config.daily.format,
        noteToday: setup.daily.pathOf(today),
        headingsOf: (path) =>
          (parts.app.metadataCache.getCache(path)?.headings ?? []).map(({ heading }) => heading),
      }),
      problems: this.#obstacles(parts),
      adviceAtRest: new RestingAdvice(parts.app).paths(today),
      timerOf: (step) => parts.timer.of(step),
      running: runningTimer(parts),
      hasReview: parts.reviewer.noteOf(setup.reviews.periodOf('week', today)) !== null,
    });
  }

  /** What keeps notes from being read or written. */
  #obstacles({ live, words }: PluginParts): SidebarModel['problems'] {
    return obstacles({
      words,
      dailyFormat: live.setup.config.daily.format,
      configProblems: live.setup.problems,
      writeObstacle: live.obstacle,
      progress: live.progress,
      unreadable: live.unreadable,
      lost: this.lost.of(live),
    });
  }

  /** A second of a timer has passed: only the steps show that. */
  #tick(parts: PluginParts): void {
    if (this.contentEl.isShown()) {
      if (this.#drawn !== null)
        this.#sidebar?.tick((step) => parts.timer.of(step), runningTimer(parts));
    } else this.#isStale = true;
  }

  #keep(look: SidebarLook): void {
    const isSame = JSON.stringify(look) === JSON.stringify(this.#look);
    this.#look = look;
    if (!isSame) this.app.workspace.requestSaveLayout();
  }

  #whenDrawn(act: (sidebar: Sidebar) => void): void {
    this.#wanted = act;
    this.draw();
  }
}
