import type { App, CachedMetadata, TAbstractFile } from 'obsidian';
import { Component, TFile } from 'obsidian';
import type { Journal } from '../../core/journal/journal';
import type { GrowingJournal } from '../../models/growing-journal';
import type { ScanProgress } from '../../models/scan-progress';
import { needsText } from './cached-note';
import type { IndexRules } from './index-rules';
import type { KeptNotes } from './kept-notes';
import { NoteScan } from './note-scan';
import type { ScanParts } from './note-scan';
import { newestFirst } from './scan-order';
import { TimeSlices } from './time-slices';
import { UnknownNotes } from './unknown-notes';

/** Milliseconds between reports of a scan's progress: drawing takes as long as reading some hundred notes. */
const PROGRESS_MS = 200;

/** What an index is made of. */
export interface IndexParts {
  readonly app: App;
  readonly growing: GrowingJournal;
  readonly kept: KeptNotes;
  /** the present plan's, so that days are added up while the notes are read */
  readonly countSteps: () => boolean;
  /** called after every change of what is shown */
  readonly onChange: () => void;
}

/**
 * The journal of the vault, kept up to date by the app's metadata cache: the cache says which notes hold a mark, only
 * those are read, and the event of a changed note brings its text. Scans newest first, in slices that yield.
 */
export class JournalIndex extends Component {
  readonly #app: App;
  readonly #growing: GrowingJournal;
  readonly #countSteps: () => boolean;
  readonly #onChange: () => void;
  readonly #parts: ScanParts;
  readonly #unknown: UnknownNotes;

  /** the latest scan, running or over: its rules are those in use */
  #scan: NoteScan;
  #progress: ScanProgress | null = { done: 0, all: 0, isFirst: true, unreadBefore: Infinity };
  /** the app has read all notes for its cache */
  #isResolved = false;
  #isFirst = true;

  constructor({ app, growing, kept, countSteps, onChange }: IndexParts, rules: IndexRules) {
    super();
    this.#app = app;
    this.#growing = growing;
    this.#countSteps = countSteps;
    this.#onChange = onChange;
    this.#unknown = new UnknownNotes(() => {
      this.#isFirst = false;
      this.#onChange();
    });
    this.#parts = { app, growing, kept, unknown: this.#unknown };
    this.#scan = new NoteScan(this.#parts, rules);
  }

  get journal(): Journal {
    return this.#growing.shown;
  }

  /** null once all notes are read */
  get progress(): ScanProgress | null {
    if (!this.#unknown.areAwaited) return this.#progress;
    return { ...this.#unknown.progress, isFirst: this.#isFirst };
  }

  /** The notes that could not be read, by path. */
  get unreadable(): readonly string[] {
    return this.#growing.unreadable;
  }

  override onload(): void {
    const { metadataCache, vault } = this.#app;
    this.registerEvent(
      metadataCache.on('changed', (file, text, cache) => {
        this.#noteChanged(file, text, cache);
      }),
    );
    this.registerEvent(
      metadataCache.on('deleted', (file) => {
        this.#forget(file.path);
      }),
    );
    this.registerEvent(
      vault.on('rename', (file, oldPath) => {
        this.#renamed(file, oldPath);
      }),
    );
    const resolved = metadataCache.on('resolved', () => {
      metadataCache.offref(resolved);
      void this.#readUnknown();
    });
    this.registerEvent(resolved);
    void this.#scanAll('shown');
  }

  override onunload(): void {
    this.#scan.stop();
    this.#unknown.clear();
  }

  /** Reads all notes again by other rules; the old journal is shown until the new one is complete. */
  async useRules(rules: IndexRules): Promise<void> {
    if (rules.key !== this.#rules.key) await this.#scanAll('new', rules);
  }

  /** Drops what was kept of notes and reads all of them again. */
  async rebuild(): Promise<void> {
    await this.#parts.kept.clear();
    await this.#scanAll('new');
  }

  /** Takes text that the plugin has just written: the app's event comes only after it has read the note itself. */
  noteWritten(path: string, text: string): void {
    if (!this.#rules.reads(path)) return;
    this.#growing.change(path, this.#rules.read(path, text));
    this.#onChange();
  }

  get #rules(): IndexRules {
    return this.#scan.rules;
  }

  async #scanAll(into: 'shown' | 'new', rules = this.#rules): Promise<void> {
    const { kept } = this.#parts;
    this.#scan.stop();
    const scan = (this.#scan = new NoteScan(this.#parts, rules));
    const journal = this.#growing.begin(into);
    this.#unknown.clear();
    const all = this.#app.vault.getMarkdownFiles().length;
    this.#progress = { done: 0, all, isFirst: this.#isFirst, unreadBefore: Infinity };
    const known = await kept.readBy(rules.key);
    // A task of its own: with what opens the plugin it would be a long one.
    const slices = new TimeSlices();
    await slices.next();
    const files = await newestFirst(this.#app.vault.getMarkdownFiles(), rules, slices);
    await slices.next();
    if (!scan.isOver) {
      let reportedAt = performance.now();
      await scan.read(files, known, journal, (done, unreadBefore) => {
        this.#progress = { done, all: files.length, isFirst: this.#isFirst, unreadBefore };
        if (performance.now() - reportedAt <= PROGRESS_MS) return;
        this.#onChange();
        reportedAt = performance.now();
      });
    }
    // Added up all at once, at the first draw, the days of many years take longer than a slice.
    const sums = journal.addingUp(this.#countSteps());
    while (sums.next().done !== true) if (slices.isOver()) await slices.next();
    if (scan.isOver) return;

    kept.dropStale();
    this.#growing.end();
    this.#progress = null;
    const isWaiting = !this.#isResolved && this.#unknown.wait(files.length);
    if (!isWaiting) this.#isFirst = false;
    this.#onChange();
  }

  /** The app's cache is complete: reads the notes that it did not know. */
  async #readUnknown(): Promise<void> {
    const { vault, metadataCache } = this.#app;
    this.#isResolved = true;
    const scan = this.#scan;
    const reads = this.#unknown.paths.map((path) => {
      const file = vault.getFileByPath(path);
      const cache = file && metadataCache.getFileCache(file);
      return cache ? this.#reread(file, cache) : Promise.resolve();
    });
    await Promise.all(reads);
    if (scan === this.#scan) this.#unknown.end();
  }

  async #reread(file: TFile, cache: CachedMetadata): Promise<void> {
    await this.#scan.reread(file, cache);
    this.#onChange();
  }

  #noteChanged(file: TFile, text: string, cache: CachedMetadata): void {
    const { path, stat } = file;
    if (!this.#rules.reads(path)) return;
    const scan = this.#scan;
    const note = needsText(path, cache, this.#rules)
      ? scan.ofText(path, text, stat)
      : scan.ofProperties(path, cache);
    this.#growing.change(path, note);
    this.#unknown.nowKnown(path);
    this.#onChange();
  }

  #forget(path: string): void {
    this.#growing.change(path, null);
    this.#parts.kept.forget(path);
    this.#unknown.nowKnown(path);
    this.#onChange();
  }

  /**
   * A note's day may depend on its path, so read it again. Renaming a folder fires an event for each note in it too.
   */
  #renamed(file: TAbstractFile, oldPath: string): void {
    if (!(file instanceof TFile)) return;
    const { reads, daily } = this.#rules;
    const isRead = file.extension === 'md' && reads(file.path);
    const cache = isRead ? this.#app.metadataCache.getFileCache(file) : null;
    if (isRead && cache === null) this.#unknown.add(file.path, daily.dayOf(file.path));
    this.#forget(oldPath);
    this.#growing.moved(file.path);
    if (cache !== null) void this.#reread(file, cache);
  }
}
