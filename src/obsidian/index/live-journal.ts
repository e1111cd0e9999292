import type { App } from 'obsidian';
import type { ClockNow } from '../../core/logging/time-ahead';
import { Component, moment, parseYaml } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import { fnv1a } from '../../core/text/fnv1a';
import type { Goals } from '../../core/goals/goals';
import { storedReviews } from '../../core/calendar/period-notes';
import { knownDailyNotes } from '../../core/journal/day-note';
import type { Journal } from '../../core/journal/journal';
import type { LoadedSettings, Settings } from '../../core/settings/settings';
import { vaultConfig } from '../../core/vault/vault-config';
import type { FileProblem } from '../../core/vault/file-problem';
import type { ConfigObstacle } from '../../core/vault/write-obstacle';
import { configObstacle } from '../../core/vault/write-obstacle';
import { vaultNotes } from '../../core/vault/vault-notes';
import { headingNames } from './cached-note';
import { readConfigFiles } from './config-files';
import { GoalIndex } from './goal-index';
import type { IndexRules } from './index-rules';
import type { ScanProgress } from '../../models/scan-progress';
import { JournalIndex } from './journal-index';
import { interfaceLanguage, noteLanguages } from '../languages';
import { TodayClock } from './today-clock';
import type { VaultSetup } from '../../core/vault/vault-setup';

/** Where the settings are kept. */
export interface SettingsSource {
  /** `data.json` as it was last loaded or saved */
  readonly loaded: LoadedSettings;
  /** where `data.json` is, relative to the vault */
  readonly path: string;
  /** it exists and cannot be read: `loaded` is then older than the file, or holds the defaults */
  readonly isUnreadable: boolean;
  /** Calls back after every change; returns a function that unsubscribes. */
  readonly onChange: (listener: () => void) => () => void;
}

/** Increase it with every change in what is read from a note, so that no older reading is used. */
const READING = 2;
/** Reread the config at most every 2 s: nobody edits settings and returns faster. */
const FRESH_MS = 2_000;
/** Reread it at most every 30 s when tabs are switched: on phones each file read is slow. */
const FRESH_FOR_TABS_MS = 30_000;
/**
 * Milliseconds without a change that affects how notes are read: each key typed in a field of the settings is one.
 */
const TYPED_AFTER_MS = 800;
/** Milliseconds: the first change of a burst notifies listeners at once, all others together after this. */
const BURST_MS = 40;
/** Delay the first draw: most starts are done by then, and an empty view would flicker. */
const FIRST_NOTIFIED_AFTER_MS = 100;

/** The vault as every part of the plugin sees it: its setup, its journal and today's date. Notifies of each change. */
export class LiveJournal extends Component {
  readonly #app: App;
  readonly #source: SettingsSource;

  readonly #index: JournalIndex;
  readonly #clock: TodayClock;
  readonly #goalIndex: GoalIndex;
  readonly #listeners = new Set<() => void>();
  #setup: VaultSetup | null = null;
  /** the files and settings that the setup was made from */
  #fingerprint = '';
  /** what decides how notes are read besides the settings: the config files, the locale of dates */
  #readingOf: readonly string[] = [];
  #readAt = -Infinity;
  #notifyTimer = 0;
  /** when listeners are next notified, by the page's clock; infinite if nothing is due */
  #notifyAt = Infinity;
  #notifiedAt = -Infinity;
  #isLoaded = false;
  /** ends the wait for the last key typed in the settings; null if nothing is awaited */
  #endTyping: (() => void) | null = null;

  constructor(app: App, source: SettingsSource) {
    super();
    this.#app = app;
    this.#source = source;

    const notify = () => {
      this.notifyListeners();
    };
    this.#clock = new TodayClock(() => source.loaded.settings.plan.dayStart, notify);
    this.#index = new JournalIndex(app, notify);
    this.#goalIndex = new GoalIndex(app, notify);
  }

  /** whether the plugin is still loaded: work that began before may end after it */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  /** null until the vault's config is read */
  get setup(): VaultSetup | null {
    return this.#setup;
  }

  /** Why nothing may be written now; null if writing is allowed. */
  get obstacle(): ConfigObstacle | null {
    if (this.#setup === null) return null;
    const { problems, config } = this.#setup;
    const { configDir } = this.#app.vault;
    return configObstacle(problems, config, {
      configFolder: configDir,
      settingsPath: this.#source.path,
    });
  }

  get journal(): Journal {
    return this.#index.journal;
  }

  /** null until the vault's config is read */
  get goals(): Goals | null {
    return this.#setup === null ? null : this.#goalIndex.of(this.journal, this.#setup);
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
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Reads the config and begins to index; call it when the layout is ready. */
  async start(): Promise<void> {
    this.addChild(this.#clock);
    this.addChild(this.#index);
    this.addChild(this.#goalIndex);
    const setup = await this.#readSetup();
    if (!this.#isLoaded) return;
    this.#index.start(indexRules(setup, this.#readingOf));
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
    this.#notifyIn(FIRST_NOTIFIED_AFTER_MS);
  }

  /** Reads the config again; if it has changed, reads the notes by the new rules. Settles when that is done. */
  async refresh(): Promise<void> {
    this.#endTyping?.();
    const before = this.#setup;
    const setup = await this.#readSetup();
    if (setup === before || !this.#isLoaded) return;
    this.#clock.check();
    this.notifyListeners();
    await this.#index.useRules(indexRules(setup, this.#readingOf));
  }

  /**
   * Refreshes, unless that was done within `freshMs`. Closing the app's settings fires neither a focus nor a leaf
   * event, so whatever is used next checks.
   */
  async refreshIfOld(freshMs = FRESH_MS): Promise<void> {
    const isOld = performance.now() - this.#readAt > freshMs;
    if (isOld && this.#setup !== null) await this.refresh();
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

  override onload(): void {
    this.#isLoaded = true;
  }

  override onunload(): void {
    this.#isLoaded = false;
    this.#endTyping?.();
    window.clearTimeout(this.#notifyTimer);
    this.#listeners.clear();
  }

  /**
   * Refreshes at once, except while the user types in a field that affects how notes are read: each key would read
   * the whole vault, by rules that nobody wants. Then it waits for the last key, or until the field is left.
   */
  #settingsChanged(): void {
    const { settings } = this.#source.loaded;
    const field = activeDocument.activeElement;
    const isTyped = field !== null && field.matches('input, textarea');
    const isSame = this.#setup !== null && readFrom(settings) === readFrom(this.#setup.settings);
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

  /** The setup from the present files: the same object until one of them changes. */
  async #readSetup(): Promise<VaultSetup> {
    this.#readAt = performance.now();
    const read = await readConfigFiles(this.#app.vault);
    const { files, fingerprint } = read;
    const { loaded, isUnreadable, path } = this.#source;
    const damaged: FileProblem = { path, code: 'bad-json', reason: null, used: 'earlier' };
    const problems = isUnreadable ? [damaged, ...read.problems] : read.problems;
    const config = vaultConfig(files, loaded);
    const language = interfaceLanguage(config.settings.language);
    const languages = noteLanguages(language);
    const { week } = languages[0];
    const readingOf = [fingerprint, moment.locale()];
    const now = JSON.stringify([readingOf, loaded, language, week, problems]);
    if (this.#setup !== null && now === this.#fingerprint) return this.#setup;
    this.#fingerprint = now;
    const notes = vaultNotes(config, languages, parseYaml);
    const live = { notesOf: (day: Day) => this.journal.notesOf(day) };
    const paths = () => this.#app.vault.getMarkdownFiles().map(({ path }) => path);
    this.#readingOf = readingOf;
    this.#setup = {
      ...notes,
      daily: knownDailyNotes(notes.daily, { journal: live, paths }),
      reviews: storedReviews(notes.reviews, paths),
      config,
      settings: config.settings,
      language,
      languages,
      problems,
    };
    return this.#setup;
  }

  /** Notifies every listener soon: something shown beside the journal has changed. */
  notifyListeners(): void {
    this.#notifyIn(Math.max(0, this.#notifiedAt + BURST_MS - performance.now()));
  }

  /** Notifies every listener in this many milliseconds, or sooner if that was already planned. */
  #notifyIn(wait: number): void {
    const at = performance.now() + wait;
    if (this.#notifyAt <= at || !this.#isLoaded) return;
    window.clearTimeout(this.#notifyTimer);
    this.#notifyAt = at;
    this.#notifyTimer = window.setTimeout(() => {
      this.#notifyAt = Infinity;
      for (const listener of [...this.#listeners]) callSafely(listener);
      this.#notifiedAt = performance.now();
    }, wait);
  }
}

/** A listener that throws must not keep the others from being called. */
function callSafely(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    console.error(error);
  }
}

/** The plan, the colours and the language do not change how notes are read; the key holds only what does. */
function indexRules(setup: VaultSetup, readingOf: readonly string[]): IndexRules {
  const { settings, config, states, language } = setup;
  const rules = [READING, ...readingOf, language, states, readFrom(settings)];
  return {
    key: fnv1a(JSON.stringify(rules)),
    reads: config.reads,
    daily: setup.daily,
    read: setup.read,
    readProperties: setup.readProperties,
    marks: setup.marks,
    winHeadings: headingNames(settings.winHeadings),
  };
}

/** The settings that decide what is read of notes, as one text. */
function readFrom({ plan, language, ...settings }: Settings): string {
  const { marks, states, winHeadings, winProperty, dateProperty, excludedFolders, daily } =
    settings;
  const way = [language, plan.dayStart, marks, states, winHeadings, winProperty];
  return JSON.stringify([...way, dateProperty, excludedFolders, daily]);
}
