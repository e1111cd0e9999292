import type { App, CachedMetadata } from 'obsidian';
import { Component, TFile } from 'obsidian';
import type { ExperimentReport } from '../../core/experiments/experiments';
import { Experiments } from '../../core/experiments/experiments';
import type { DayContext } from '../../core/journal/day-status';
import { findPlan } from '../../core/review/experiment-plan';
import { hasUnreadProperties, propertiesOfNote, propertiesOf } from './cached-note';
import type { LiveJournal } from './live-journal';
import type { PatternIndex } from './pattern-index';
import { TimeSlices } from './time-slices';

/** The reports as they were made last, and what they were made from. */
interface MadeReports {
  readonly context: DayContext;
  readonly goals: LiveJournal['goals'];
  readonly edition: string;
  readonly reports: readonly ExperimentReport[];
}

/**
 * The experiments of the vault: found by their properties in the app's cache, and read for their plans. Only their own
 * notes are read, and those of whose front matter the app made nothing.
 */
export class ExperimentIndex extends Component {
  readonly #app: App;
  readonly #live: LiveJournal;
  readonly #patterns: PatternIndex;

  #experiments: Experiments;
  #property: string;
  #revision = 0;
  #made: MadeReports | null = null;
  #reading: Promise<void> = Promise.resolve();

  constructor(app: App, live: LiveJournal, patterns: PatternIndex) {
    super();
    this.#app = app;
    this.#live = live;
    this.#patterns = patterns;
    this.#property = this.#markedBy;
    this.#experiments = new Experiments(this.#property);
  }

  override onload(): void {
    const { metadataCache, vault } = this.#app;
    this.registerEvent(
      metadataCache.on('changed', ({ path }, text, cache) => {
        this.#take(path, text, cache);
      }),
    );
    this.registerEvent(
      metadataCache.on('deleted', ({ path }) => {
        this.#forget(path);
      }),
    );
    this.registerEvent(
      vault.on('rename', (file, oldPath) => {
        this.#forget(oldPath);
        if (file instanceof TFile) void this.#read(file);
      }),
    );
    this.register(
      this.#live.onChange(() => {
        if (this.#property === this.#markedBy) return;
        this.#property = this.#markedBy;
        this.#experiments = new Experiments(this.#property);
        this.#changed();
        this.#reading = this.#readAll();
      }),
    );
    this.#reading = this.#readAll();
  }

  /** The experiments as of today. */
  get reports(): readonly ExperimentReport[] {
    const { journal, setup, today } = this.#live;
    return this.of(journal.context(setup.plan, today));
  }

  /** The experiments as of today, once the notes of all of them are read. */
  async read(): Promise<readonly ExperimentReport[]> {
    await this.#reading;
    return this.reports;
  }

  /** The experiments as of these days, whichever day they end with. */
  of(context: DayContext): readonly ExperimentReport[] {
    if (this.#experiments.isEmpty) return [];
    const { goals, setup } = this.#live;
    const edition = `${this.#revision} ${this.#patterns.edition} ${goals.journal.revision}`;
    const made = this.#made;
    const isSame = made?.context === context && made.goals === goals && made.edition === edition;
    if (isSame) return made.reports;
    const properties = this.#patterns.metricsOf(setup);
    const reports = this.#experiments.reports({ goals, context, properties });
    this.#made = { context, goals, edition, reports };
    return reports;
  }

  get #markedBy(): string {
    return this.#live.setup.settings.goals.property;
  }

  async #readAll(): Promise<void> {
    const slices = new TimeSlices();
    await slices.next();
    const reads: Promise<void>[] = [];
    for (const file of this.#app.vault.getMarkdownFiles()) {
      if (slices.isOver()) await slices.next();
      const cache = this.#cacheOfOne(file);
      if (cache !== null) reads.push(this.#readPlan(file, cache));
    }
    await Promise.all(reads);
  }

  /** Reads a note that is an experiment by its cached properties; nothing is read of any other. */
  async #read(file: TFile): Promise<void> {
    const cache = this.#cacheOfOne(file);
    if (cache !== null) await this.#readPlan(file, cache);
  }

  /** What the app knows of a note, if its properties make it an experiment, or only its text tells. */
  #cacheOfOne(file: TFile): CachedMetadata | null {
    const cache = this.#app.metadataCache.getFileCache(file);
    if (cache === null || hasUnreadProperties(cache)) return cache;
    if (cache.frontmatter === undefined) return null;
    return this.#experiments.isExperiment(file.path, propertiesOf(cache)) ? cache : null;
  }

  async #readPlan(file: TFile, cache: CachedMetadata): Promise<void> {
    // A note that cannot be read now is read when it changes.
    const text = await this.#app.vault.cachedRead(file).catch(() => null);
    if (text !== null) this.#take(file.path, text, cache);
  }

  #take(path: string, text: string, cache: CachedMetadata): void {
    const properties = propertiesOfNote(cache, text, this.#property);
    const isRead = this.#live.setup.config.reads(path);
    const isOne = isRead && this.#experiments.isExperiment(path, properties);
    const isChanged = isOne
      ? this.#experiments.set(path, properties, findPlan(text))
      : this.#experiments.remove(path);
    if (isChanged) this.#changed();
  }

  #forget(path: string): void {
    if (this.#experiments.remove(path)) this.#changed();
  }

  #changed(): void {
    this.#revision++;
    this.#live.notifyListeners();
  }
}
