import type { App } from 'obsidian';
import { Component } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import type { Goals } from '../../core/goals/goals';
import type { Journal } from '../../core/journal/journal';
import type { ClockNow } from '../../core/logging/time-ahead';
import type { VaultSetup } from '../../core/vault/vault-setup';
import type { ConfigObstacle } from '../../core/vault/write-obstacle';
import { configObstacle } from '../../core/vault/write-obstacle';
import { GrowingJournal } from '../../models/growing-journal';
import type { ScanProgress } from '../../models/scan-progress';
import { appLanguages } from '../languages';
import { Burst } from './burst';
import { GoalIndex } from './goal-index';
import { JournalIndex } from './journal-index';
import type { KeptNotes } from './kept-notes';
import { NotePaths } from './note-paths';
import type { ReadSetup, SettingsSource } from './setup-reader';
import { SetupReader, readFrom } from './setup-reader';
import { anotherDay } from '../another-day';
import { TimeSlices } from './time-slices';
import { TodayClock } from './today-clock';

/** Reread the config at most every 2 s: nobody edits settings and returns faster. */
const FRESH_MS = 2_000;
/** Reread it at most every 30 s when tabs are switched: on phones each file read is slow. */
const FRESH_FOR_TABS_MS = 30_000;
/**
 * Milliseconds without a change that affects how notes are read: each key typed in a field of the settings is one.
 */
const TYPED_AFTER_MS = 800;
/** Delay the first draw: most starts are done by then, and an empty view would flicker. */
const FIRST_TOLD_AFTER_MS = 100;

/** What a live journal reads from. */
export interface LiveSource {
  readonly app: App;
  readonly settings: SettingsSource;
  /** what earlier starts have read of notes */
  readonly kept: KeptNotes;
}

/**
 * The vault as every part of the plugin sees it: its setup, its journal and today's date. Notifies of each change.
 * Follows the vault while it is loaded.
 */
export class LiveJournal extends Component {
  readonly #app: App;
  readonly #source: SettingsSource;
  readonly #reader: SetupReader;

  readonly #index: JournalIndex;
  readonly #clock: TodayClock;
  readonly #goalIndex: GoalIndex;
  readonly #burst = new Burst();
  #setup: VaultSetup;
  #isLoaded = false;
  /** ends the wait for the last key typed in the settings; null if nothing is awaited */
  #endTyping: (() => void) | null = null;

  /** Reads the vault's config; without that nothing can be said about it. Call it when the layout is ready. */
  static async open(source: LiveSource): Promise<LiveJournal> {
    const growing = new GrowingJournal();
    const paths = new NotePaths(source.app);
    const reader = new SetupReader(source.app, source.settings, appLanguages, {
      journal: () => growing.shown,
      paths,
    });
    return new LiveJournal(source, { growing, reader, paths }, await reader.read());
  }

  private constructor(
    { app, settings, kept }: LiveSource,
    {
      growing,
      reader,
      paths,
    }: {
      readonly growing: GrowingJournal;
      readonly reader: SetupReader;
      readonly paths: NotePaths;
    },
    { setup, rules }: ReadSetup,
  ) {
    super();
    this.#app = app;
    this.#source = settings;
    this.#reader = reader;
    this.#setup = setup;

    const onChange = () => {
      this.#burst.tell();
    };
    const onNewDay = () => {
      onChange();
      anotherDay.tell();
    };
    const countSteps = () => this.#setup.plan.countSteps;
    // First, so that it hears of a file before all others.
    this.addChild(paths);
    this.#clock = this.addChild(new TodayClock(() => this.#dayStart, onNewDay));
    this.#index = this.addChild(
      new JournalIndex({ app, growing, kept, countSteps, onChange }, rules),
    );
    this.#goalIndex = this.addChild(new GoalIndex(app, onChange));
  }

  get setup(): VaultSetup {
    return this.#setup;
  }

  /** Why nothing may be written now; null if writing is allowed. */
  get obstacle(): ConfigObstacle | null {
    const { problems, config } = this.#setup;
    return configObstacle(problems, config, this.#source.path);
  }

  get journal(): Journal {
    return this.#index.journal;
  }

  get goals(): Goals {
    return this.#goalIndex.of(this.journal, this.#setup);
  }

  /** null once all notes are read */
  get progress(): ScanProgress | null {
    return this.#index.progress;
  }

  /** The notes that could not be read, by path. */
  get unreadable(): readonly string[] {
    return this.#index.unreadable;
  }

  get today(): Day {
    return this.#clock.today;
  }

  /** The day on the calendar: between midnight and the day's start this is already tomorrow. */
  get calendarDay(): Day {
    return this.#clock.calendarDay;
  }

  /** What this device's clock shows. */
  get clock(): ClockNow {
    return this.#clock.now;
  }

  /**
   * Calls back after changes of the journal, the setup or the day, once per burst. Returns a function that
   * unsubscribes.
   */
  onChange(listener: () => void): () => void {
    return this.#burst.onChange(listener);
  }

  /** Reads the config again; if it has changed, reads the notes by the new rules. Settles when that is done. */
  async refresh(): Promise<void> {
    this.#endTyping?.();
    const { setup, rules } = await this.#reader.read();
    if (setup === this.#setup || !this.#isLoaded) return;
    this.#setup = setup;
    this.#clock.check();
    this.#burst.tell();
    await this.#index.useRules(rules);
  }

  /**
   * Refreshes, unless that was done within `freshMs`. Closing the app's settings fires neither a focus nor a leaf
   * event, so whatever is used next checks.
   */
  async refreshIfOld(freshMs = FRESH_MS): Promise<void> {
    if (this.#reader.age > freshMs) await this.refresh();
  }

  /** Drops everything kept of notes and reads them all again. */
  async rebuild(): Promise<void> {
    await this.refresh();
    await this.#index.rebuild();
  }

  /** Takes the text of a note that the plugin has just written, so that it counts at once. */
  noteWritten(path: string, text: string): void {
    this.#index.noteWritten(path, text);
  }

  /** Notifies every listener soon: something shown beside the journal has changed. */
  notifyListeners(): void {
    this.#burst.tell();
  }

  override onload(): void {
    this.#isLoaded = true;
    this.register(
      this.#source.onChange(() => {
        this.#settingsChanged();
      }),
    );
    // No event says that settings of Daily notes or of other plugins have changed: check when the user comes back.
    this.registerDomEvent(window, 'focus', () => {
      void this.refresh();
    });
    this.registerEvent(
      this.#app.workspace.on('active-leaf-change', () => {
        void this.refreshIfOld(FRESH_FOR_TABS_MS);
      }),
    );
    void this.#prepare();
  }

  override onunload(): void {
    this.#isLoaded = false;
    this.#endTyping?.();
    this.#burst.stop();
  }

  /** Finds in slices what the first draw asks of all notes; in the draw itself that would make a long task. */
  async #prepare(): Promise<void> {
    const begunAt = performance.now();
    await this.#goalIndex.prepare(this.journal, this.#setup);
    await new TimeSlices().next();
    if (!this.#isLoaded) return;
    const { reviews } = this.#setup;
    reviews.pathOf(reviews.periodOf('week', this.today));
    this.#burst.tellIn(Math.max(0, begunAt + FIRST_TOLD_AFTER_MS - performance.now()));
  }

  get #dayStart(): number {
    return this.#source.loaded.settings.plan.dayStart;
  }

  /**
   * Refreshes at once, except while the user types in a field that affects how notes are read: each key would read
   * the whole vault, by rules that nobody wants. Then it waits for the last key, or until the field is left.
   */
  #settingsChanged(): void {
    const { settings } = this.#source.loaded;
    const field = activeDocument.activeElement;
    const isTyped = field !== null && field.matches('input, textarea');
    const isSame = readFrom(settings) === readFrom(this.#setup.settings);
    if (!isTyped || isSame) {
      void this.refresh();
      return;
    }
    this.#endTyping?.();
    const refresh = () => void this.refresh();
    const wait = window.setTimeout(refresh, TYPED_AFTER_MS);
    field.addEventListener('blur', refresh, { once: true });
    this.#endTyping = () => {
      window.clearTimeout(wait);
      field.removeEventListener('blur', refresh);
      this.#endTyping = null;
    };
  }
}
