import type { App, CachedMetadata } from 'obsidian';
import { Component, TFile } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import { pulseByDay } from '../../core/insight/pulse';
import type { DailyMetrics } from '../../core/insight/patterns/daily-metrics';
import { dailyMetrics } from '../../core/insight/patterns/daily-metrics';
import type { PatternsReport } from '../../core/insight/patterns/patterns-report';
import { patternsOfJournal } from '../../core/insight/patterns/patterns-of-journal';
import type { Properties } from '../../core/notes/front-matter-property';
import { propertyOf } from '../../core/notes/front-matter-property';
import type { DayContext } from '../../core/journal/day-status';
import { appLanguages } from '../languages';
import { propertiesOf } from './cached-note';
import type { LiveJournal } from './live-journal';
import type { VaultSetup } from '../../core/vault/vault-setup';

/** Milliseconds without a key press before patterns are looked for. */
const SEARCH_AFTER_MS = 1_500;

/** The patterns in the days: found while nobody types, and kept until the days change. */
export class PatternIndex extends Component {
  readonly #app: App;
  readonly #live: LiveJournal;

  #report: PatternsReport | null = null;
  /** what the report was made from: the same object until a day changes; null to make it again */
  #of: DayContext | null = null;
  /** the numbers in daily notes' properties that it was made from, by path: they can change while no entry does */
  readonly #numbers = new Map<string, string>();
  #edition = 0;
  #waiting = 0;

  constructor(app: App, live: LiveJournal) {
    super();
    this.#app = app;
    this.#live = live;
  }

  /** null until they were first looked for */
  get report(): PatternsReport | null {
    return this.#report;
  }

  /** Increases with each change of daily notes' numbers: the same days and edition have the same patterns. */
  get edition(): number {
    return this.#edition;
  }

  override onload(): void {
    this.register(
      this.#live.onChange(() => {
        this.#lookSoon();
      }),
    );
    const { metadataCache, vault, workspace } = this.#app;
    this.registerEvent(
      metadataCache.on('changed', ({ path }, _, cache) => {
        this.#numbersOf(path, cache, this.#live.setup);
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
        const cache = file instanceof TFile ? metadataCache.getFileCache(file) : null;
        if (cache !== null) this.#numbersOf(file.path, cache, this.#live.setup);
      }),
    );
    this.registerEvent(
      workspace.on('editor-change', () => {
        if (this.#waiting !== 0) this.#lookSoon();
      }),
    );
  }

  override onunload(): void {
    window.clearTimeout(this.#waiting);
  }

  /** Looks now, for a caller who waits; null while notes are being read. */
  searchNow(): PatternsReport | null {
    const { setup, journal, today, progress } = this.#live;
    if (progress !== null) return null;
    const context = journal.context(setup.plan, today);
    if (context !== this.#of || this.#report === null) {
      this.#report = this.of(context, setup);
      this.#of = context;
    }
    return this.#report;
  }

  /** The patterns in these days, whichever day they end with. */
  of(context: DayContext, setup: VaultSetup): PatternsReport {
    const { plan } = setup.settings;
    const { goals } = this.#live;
    return patternsOfJournal(context, {
      goals: goals.judgedBeside(context),
      language: appLanguages.languageOf(setup.settings.language),
      dayStart: plan.dayStart,
      properties: this.metricsOf(setup),
    });
  }

  /** The numbers in daily notes' properties, as metrics, and how days felt. */
  metricsOf(setup: VaultSetup): DailyMetrics {
    return dailyMetrics(
      this.#dailyProperties(setup),
      setup.settings.metrics.properties,
      pulseByDay(this.#live.journal),
    );
  }

  #lookSoon(): void {
    window.clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => {
      this.#waiting = 0;
      const before = this.#report;
      this.searchNow();
      if (this.#report !== before) this.#live.notifyListeners();
    }, SEARCH_AFTER_MS);
  }

  *#dailyProperties(setup: VaultSetup): Generator<readonly [Day, Properties]> {
    if (setup.settings.metrics.properties.length === 0) return;
    for (const file of this.#app.vault.getMarkdownFiles()) {
      const cache = this.#app.metadataCache.getFileCache(file);
      if (cache?.frontmatter === undefined || !setup.config.reads(file.path)) continue;
      const day = this.#numbersOf(file.path, cache, setup);
      if (day !== null) yield [day, propertiesOf(cache)];
    }
  }

  /** Records a daily note's numbers and any change in them; returns its day, or null for other notes. */
  #numbersOf(path: string, cache: CachedMetadata, { daily, settings }: VaultSetup): Day | null {
    const names = settings.metrics.properties;
    const day = names.length === 0 ? null : daily.dayOf(path);
    if (day === null) return null;
    const properties = propertiesOf(cache);
    const numbers = names.map((name) => propertyOf(properties, name) ?? null);
    const now = numbers.every((value) => value === null) ? '' : JSON.stringify(numbers);
    if (now !== (this.#numbers.get(path) ?? '')) this.#numbersChanged();
    this.#numbers.set(path, now);
    return day;
  }

  #forget(path: string): void {
    if ((this.#numbers.get(path) ?? '') !== '') this.#numbersChanged();
    this.#numbers.delete(path);
  }

  #numbersChanged(): void {
    this.#of = null;
    this.#edition++;
  }
}
