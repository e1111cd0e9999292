import type { App } from 'obsidian';
import { Component, moment, parseYaml } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import { fnv1a } from '../../core/text/fnv1a';
import type { Goals } from '../../core/goals/goals';
import { knownDailyNotes } from '../../core/journal/day-note';
import type { Journal } from '../../core/journal/journal';
import type { LoadedSettings } from '../../core/settings/settings';
import { vaultConfig } from '../../core/vault/vault-config';
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
  /** as `data.json` was loaded or saved last */
  readonly loaded: LoadedSettings;
  /** where `data.json` is, relative to the vault */
  readonly path: string;
  /** whether it is there and cannot be read: then `loaded` is older than it, or the defaults */
  readonly isUnreadable: boolean;
  /** Tells of every change; the returned function ends that. */
  readonly onChange: (listener: () => void) => () => void;
}

/** Grows with every change of what is read of a note, so that no older reading is believed. */
const READING = 2;
/** Reread the config at most every 2 s: nobody edits settings and returns faster. */
const FRESH_MS = 2_000;
/** Reread it at most every 30 s as tabs are switched: on phones each file read is a trip over a slow bridge. */
const FRESH_FOR_TABS_MS = 30_000;
/** The first of a burst of changes is told at once, the others together. */
const QUIET_MS = 40;
/** Most starts have read all notes by then: views without any, shown for a moment before, would only flicker. */
const FIRST_TOLD_AFTER_MS = 100;

/** The vault as every part of the plugin sees it: its setup, its journal, the day that is today. Tells of each change. */
export class LiveJournal extends Component {
  readonly #index: JournalIndex;
  readonly #clock: TodayClock;
  readonly #goalIndex: GoalIndex;
  readonly #listeners = new Set<() => void>();
  #setup: VaultSetup | null = null;
  /** what the setup was made of */
  #fingerprint = '';
  /** what decides how notes are read beside the settings: the config files, the locale of dates */
  #readingOf: readonly string[] = [];
  #readAt = -Infinity;
  #telling = 0;
  /** when the listeners are told next; infinite while nothing is to be told */
  #tellAt = Infinity;
  #toldAt = -Infinity;
  #isLoaded = false;

  constructor(
    private readonly app: App,
    private readonly source: SettingsSource,
  ) {
    super();
    const tell = () => {
      this.tell();
    };
    this.#clock = new TodayClock(() => source.loaded.settings.plan.dayStart, tell);
    this.#index = new JournalIndex(app, tell);
    this.#goalIndex = new GoalIndex(app, tell);
  }

  /** whether the plugin still runs: what began before may end after it */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  /** null until the vault's config is read */
  get setup(): VaultSetup | null {
    return this.#setup;
  }

  /** Why nothing may be written now, as a sentence without its full stop; null where it may. */
  get obstacle(): string | null {
    if (this.#setup === null) return null;
    const { problems, config } = this.#setup;
    const { configDir } = this.app.vault;
    return configObstacle(problems, config, {
      configFolder: configDir,
      settingsPath: this.source.path,
    });
  }

  get journal(): Journal {
    return this.#index.journal;
  }

  /** null until the vault's config is read */
  get goals(): Goals | null {
    return this.#setup === null ? null : this.#goalIndex.of(this.journal, this.#setup);
  }

  /** null when all notes are read */
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

  /** The day that the calendar shows: between midnight and the day's start already tomorrow. */
  get calendarDay(): Day {
    return this.#clock.calendarDay;
  }

  /** Hears of every change of the journal, the setup or the day, bursts as one. The returned function ends that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Reads the config and begins to index; to be called when the layout is ready. */
  async start(): Promise<void> {
    this.addChild(this.#clock);
    this.addChild(this.#index);
    this.addChild(this.#goalIndex);
    const setup = await this.#readSetup();
    if (!this.#isLoaded) return;
    this.#index.start(indexRules(setup, this.#readingOf));
    this.register(
      this.source.onChange(() => {
        void this.refresh();
      }),
    );
    // Nobody tells of changes in the settings of Daily notes or of other plugins: these are when they can be seen.
    this.registerDomEvent(window, 'focus', () => {
      void this.refresh();
    });
    this.registerEvent(
      this.app.workspace.on('active-leaf-change', () => {
        void this.refreshIfOld(FRESH_FOR_TABS_MS);
      }),
    );
    this.#tellIn(FIRST_TOLD_AFTER_MS);
  }

  /** Reads the config again; where it has changed, the notes are read by the new rules. Settles when they are. */
  async refresh(): Promise<void> {
    const before = this.#setup;
    const setup = await this.#readSetup();
    if (setup === before || !this.#isLoaded) return;
    this.#clock.look();
    this.tell();
    await this.#index.follow(indexRules(setup, this.#readingOf));
  }

  /**
   * Refreshes, unless that was done within `freshMs`. Closing the app's settings fires neither a focus nor a leaf
   * event, so whatever is used next checks.
   */
  async refreshIfOld(freshMs = FRESH_MS): Promise<void> {
    const isOld = performance.now() - this.#readAt > freshMs;
    if (isOld && this.#setup !== null) await this.refresh();
  }

  /** Forgets everything that was kept of notes and reads them all again. */
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
    window.clearTimeout(this.#telling);
    this.#listeners.clear();
  }

  /** The setup as the files say now: the same object while they say the same. */
  async #readSetup(): Promise<VaultSetup> {
    this.#readAt = performance.now();
    const read = await readConfigFiles(this.app.vault);
    const { files, fingerprint } = read;
    const { loaded, isUnreadable, path } = this.source;
    const problems = isUnreadable
      ? [{ path, message: 'This is not JSON; what it said last is used.' }, ...read.problems]
      : read.problems;
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
    const paths = () => this.app.vault.getMarkdownFiles().map(({ path }) => path);
    this.#readingOf = readingOf;
    this.#setup = {
      ...notes,
      daily: knownDailyNotes(notes.daily, { journal: live, paths }),
      config,
      settings: config.settings,
      language,
      languages,
      problems,
    };
    return this.#setup;
  }

  /** Tells every listener soon: something that is shown beside the journal has changed. */
  tell(): void {
    this.#tellIn(Math.max(0, this.#toldAt + QUIET_MS - performance.now()));
  }

  /** Tells every listener in so many milliseconds, or sooner where that was planned already. */
  #tellIn(wait: number): void {
    const at = performance.now() + wait;
    if (this.#tellAt <= at || !this.#isLoaded) return;
    window.clearTimeout(this.#telling);
    this.#tellAt = at;
    this.#telling = window.setTimeout(() => {
      this.#tellAt = Infinity;
      for (const listener of [...this.#listeners]) callSafely(listener);
      this.#toldAt = performance.now();
    }, wait);
  }
}

/** One listener that fails must not keep the others from hearing. */
function callSafely(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    console.error(error);
  }
}

/** Changes of the plan, the look, the words change no reading: only what does is in the key. */
function indexRules(setup: VaultSetup, readingOf: readonly string[]): IndexRules {
  const { settings, config, states, language } = setup;
  const { marks, winHeadings, winProperty, dateProperty, excludedFolders, daily } = settings;
  const { dayStart } = settings.plan;
  const way = [READING, ...readingOf, language, dayStart];
  const rules = [...way, states, marks, winHeadings, winProperty];
  return {
    key: fnv1a(JSON.stringify([...rules, dateProperty, excludedFolders, daily])),
    reads: config.reads,
    daily: setup.daily,
    read: setup.read,
    readProperties: setup.readProperties,
    marks: setup.marks,
    winHeadings: headingNames(winHeadings),
  };
}
