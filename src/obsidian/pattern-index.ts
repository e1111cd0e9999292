import type { App } from 'obsidian';
import { Component } from 'obsidian';
import type { Day } from '../core/calendar/day';
import { dailyMetrics } from '../core/insight/patterns/daily-metrics';
import type { PatternsReport } from '../core/insight/patterns/pattern';
import { patternsOfJournal } from '../core/insight/patterns/patterns-of-journal';
import type { Properties } from '../core/notes/front-matter-property';
import type { DayContext } from '../core/journal/day-status';
import { propertiesOf } from './cached-note';
import type { LiveJournal } from './live-journal';
import type { VaultSetup } from './vault-setup';

/** While somebody types, nothing is looked for. */
const LOOK_AFTER_MS = 1_500;

/** The patterns in the days, looked for when nobody types, and kept until the days change. */
export class PatternIndex extends Component {
  #report: PatternsReport | null = null;
  /** what the report was made of: the same object while no day has changed */
  #of: DayContext | null = null;
  #waiting = 0;

  constructor(
    private readonly app: App,
    private readonly live: LiveJournal,
  ) {
    super();
  }

  /** null until the first look */
  get report(): PatternsReport | null {
    return this.#report;
  }

  override onload(): void {
    this.register(
      this.live.onChange(() => {
        this.#lookSoon();
      }),
    );
  }

  override onunload(): void {
    window.clearTimeout(this.#waiting);
  }

  /** Looks now, for somebody who asks; null while notes are being read. */
  look(): PatternsReport | null {
    const { setup, journal, today, progress } = this.live;
    if (setup === null || progress !== null) return null;
    const context = journal.context(setup.plan, today);
    if (context !== this.#of || this.#report === null) {
      this.#of = context;
      this.#report = this.of(context, setup);
    }
    return this.#report;
  }

  /** The patterns in these days, whatever day they are as of. */
  of(context: DayContext, setup: VaultSetup): PatternsReport {
    const { plan, metrics } = setup.settings;
    return patternsOfJournal(context, {
      dayStart: plan.dayStart,
      properties: dailyMetrics(this.#dailyProperties(setup), metrics.properties),
    });
  }

  #lookSoon(): void {
    window.clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => {
      const before = this.#of;
      this.look();
      if (this.#of !== before) this.live.tell();
    }, LOOK_AFTER_MS);
  }

  *#dailyProperties({ daily, settings }: VaultSetup): Generator<readonly [Day, Properties]> {
    if (settings.metrics.properties.length === 0) return;
    for (const file of this.app.vault.getMarkdownFiles()) {
      const day = daily.dayOf(file.path);
      const cache = day === null ? null : this.app.metadataCache.getFileCache(file);
      if (day !== null && cache?.frontmatter !== undefined) yield [day, propertiesOf(cache)];
    }
  }
}
