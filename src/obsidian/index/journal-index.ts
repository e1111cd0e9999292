import type { ScanProgress } from '../../models/scan-progress';
import type { App, CachedMetadata, TAbstractFile } from 'obsidian';
import { Component, TFile } from 'obsidian';
import { Journal } from '../../core/journal/journal';
import { needsText, propertiesOf } from './cached-note';
import type { IndexRules } from './index-rules';
import { KeptNotes } from './kept-notes';
import type { DatedFile } from './scan-order';
import { newestFirst } from './scan-order';
import type { StoredNote } from './stored-note';
import { TimeSlices } from './time-slices';
import { UnknownNotes } from './unknown-notes';

/** Notes read at the same time: a phone's disk handles no more, and none waits long for its turn. */
const READS_AT_ONCE = 32;
/** Check the clock once per 16 notes; every note cost 4 ms of a warm start over 10,000. */
const NOTES_PER_CLOCK_CHECK = 16;
/** Milliseconds between reports of a scan's progress: drawing takes as long as reading some hundred notes. */
const PROGRESS_MS = 200;

/** A walk through all notes. */
interface Scan {
  /** takes in what is read */
  readonly journal: Journal;
  readonly rules: IndexRules;
  /** another scan has begun, or the plugin is unloaded */
  readonly isOver: () => boolean;
}

/**
 * The journal of the vault, kept up to date by the app's metadata cache: the cache says which notes hold a mark, only
 * those are read, and the event of a changed note brings its text. Scans newest first, in slices that yield.
 */
export class JournalIndex extends Component {
  readonly #app: App;
  readonly #onChange: () => void;

  #journal = new Journal();
  #rules: IndexRules | null = null;
  #progress: ScanProgress | null = { done: 0, all: 0, isFirst: true, unreadBefore: Infinity };
  /** the app has read all notes for its cache */
  #isResolved = false;
  #isFirst = true;
  #unreadable = new Set<string>();
  /** the journal being built while the old one is still shown */
  #next: Journal | null = null;
  /** paths that events updated during this scan; the scan must not overwrite them */
  #updatedByEvents = new Set<string>();
  readonly #unknown: UnknownNotes;
  #scan = 0;
  readonly #kept: KeptNotes;

  constructor(app: App, onChange: () => void) {
    super();
    this.#app = app;
    this.#onChange = onChange;

    this.#kept = this.addChild(new KeptNotes(app));
    this.#unknown = new UnknownNotes(() => {
      this.#isFirst = false;
      this.#onChange();
    });
  }

  get journal(): Journal {
    return this.#journal;
  }

  /** null once all notes are read */
  get progress(): ScanProgress | null {
    if (!this.#unknown.areAwaited) return this.#progress;
    return { ...this.#unknown.progress, isFirst: this.#isFirst };
  }

  /** The notes that could not be read, by path. */
  get unreadable(): readonly string[] {
    return [...this.#unreadable].sort();
  }

  /** Begins to follow the vault; call it when the layout is ready. */
  start(rules: IndexRules): void {
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
    this.#rules = rules;
    void this.#scanAll(this.#journal);
  }

  /** Reads all notes again by other rules; the old journal is shown until the new one is complete. */
  async useRules(rules: IndexRules): Promise<void> {
    if (this.#rules?.key === rules.key) {
      this.#rules = rules;
      return;
    }
    this.#rules = rules;
    await this.#scanAll(new Journal());
  }

  /** Drops what was kept of notes and reads all of them again. */
  async rebuild(): Promise<void> {
    await this.#kept.clear();
    await this.#scanAll(new Journal());
  }

  /** Takes text that the plugin has just written: the app's event comes only after it has read the note itself. */
  noteWritten(path: string, text: string): void {
    const rules = this.#rules;
    if (rules === null || !rules.reads(path)) return;
    this.#updatedByEvents.add(path);
    const note = rules.read(path, text);
    for (const journal of this.#journals()) journal.set(path, note);
    this.#onChange();
  }

  override onunload(): void {
    this.#scan++;
    this.#unknown.clear();
  }

  async #scanAll(journal: Journal): Promise<void> {
    const rules = this.#rules;
    if (rules === null) return;
    const number = ++this.#scan;
    const scan: Scan = { journal, rules, isOver: () => number !== this.#scan };
    this.#next = journal === this.#journal ? null : journal;
    this.#updatedByEvents = new Set();
    this.#unknown.clear();
    this.#unreadable.clear();
    const files = newestFirst(this.#app.vault.getMarkdownFiles(), rules);
    this.#setProgress(0, files.length, Infinity);
    const known = await this.#kept.readBy(rules.key);
    if (!scan.isOver()) await this.#scanFiles(files, known, scan);
    if (scan.isOver()) return;

    this.#kept.dropStale();
    this.#journal = journal;
    this.#next = null;
    this.#progress = null;
    const isWaiting = !this.#isResolved && this.#unknown.wait(files.length);
    if (!isWaiting) this.#isFirst = false;
    this.#onChange();
  }

  /** Scans files in slices; returns early if another scan begins. */
  async #scanFiles(
    files: readonly DatedFile[],
    known: ReadonlyMap<string, StoredNote>,
    scan: Scan,
  ): Promise<void> {
    const slices = new TimeSlices();
    const waiting: Promise<void>[] = [];
    let reportedAt = performance.now();
    for (const [index, dated] of files.entries()) {
      const read = this.#scanFile(dated, known.get(dated.file.path), scan);
      if (read !== null) waiting.push(read);
      if (waiting.length === READS_AT_ONCE) await Promise.all(waiting.splice(0));
      if ((index + 1) % NOTES_PER_CLOCK_CHECK === 0 && slices.isOver()) {
        this.#setProgress(index + 1, files.length, dated.day);
        if (performance.now() - reportedAt > PROGRESS_MS) {
          this.#onChange();
          reportedAt = performance.now();
        }
        await slices.next();
      }
      if (scan.isOver()) return;
    }
    await Promise.all(waiting);
  }

  /** Takes a note from what was kept or from the app's cache; a promise if its text has to be read. */
  #scanFile(
    { file, day }: DatedFile,
    stored: StoredNote | undefined,
    scan: Scan,
  ): Promise<void> | null {
    const { path } = file;
    const { rules } = scan;
    // An event may have updated this note during the scan, with newer text.
    if (this.#updatedByEvents.has(path) || !this.#isThere(file) || !rules.reads(path)) return null;
    if (stored?.mtime === file.stat.mtime && stored.size === file.stat.size) {
      scan.journal.set(path, stored.note);
      return null;
    }
    const cache = this.#app.metadataCache.getFileCache(file);
    if (cache === null && file.stat.size > 0) this.#unknown.add(path, day);
    if (cache !== null && needsText(cache, rules)) return this.#readFile(file, scan);
    this.#setFromCache(path, cache ?? {}, scan);
    return null;
  }

  #setProgress(done: number, all: number, unreadBefore: ScanProgress['unreadBefore']): void {
    this.#progress = { done, all, isFirst: this.#isFirst, unreadBefore };
  }

  async #readUnknown(): Promise<void> {
    const rules = this.#rules;
    const { vault, metadataCache } = this.#app;
    if (rules === null) return;
    this.#isResolved = true;
    const scan = this.#scan;
    const reads = this.#unknown.paths.map((path) => {
      const file = vault.getFileByPath(path);
      const cache = file && metadataCache.getFileCache(file);
      return cache ? this.#reread(file, cache, rules) : Promise.resolve();
    });
    await Promise.all(reads);
    if (scan === this.#scan) this.#unknown.end();
  }

  /** Reads a note that the cache knows, into the present journal and the one being built. */
  async #reread(file: TFile, cache: CachedMetadata, rules: IndexRules): Promise<void> {
    const number = this.#scan;
    const isOver = () => number !== this.#scan;
    const journals = this.#journals();
    if (needsText(cache, rules)) {
      const reads = journals.map((journal) => this.#readFile(file, { journal, rules, isOver }));
      await Promise.all(reads);
    } else {
      for (const journal of journals) this.#setFromCache(file.path, cache, { journal, rules });
    }
    this.#onChange();
  }

  async #readFile(file: TFile, { journal, rules, isOver }: Scan): Promise<void> {
    const { path } = file;
    // A write during the read makes the text newer than this mtime, never older: the next start reads it again.
    const { mtime, size } = file.stat;
    const isOld = () =>
      isOver() || this.#updatedByEvents.has(path) || file.path !== path || !this.#isThere(file);
    try {
      const text = await this.#app.vault.cachedRead(file);
      if (isOld()) return;
      this.#unreadable.delete(path);
      const note = rules.read(path, text);
      journal.set(path, note);
      this.#kept.keep({ path, mtime, size, rules: rules.key, note }, text);
    } catch {
      // A file deleted meanwhile has an event of its own.
      if (!isOld()) this.#unreadable.add(path);
    }
  }

  #noteChanged(file: TFile, text: string, cache: CachedMetadata): void {
    const rules = this.#rules;
    const { path } = file;
    if (rules === null || !rules.reads(path)) return;
    this.#updatedByEvents.add(path);
    this.#unreadable.delete(path);
    if (needsText(cache, rules)) {
      const note = rules.read(path, text);
      for (const journal of this.#journals()) journal.set(path, note);
      const { mtime, size } = file.stat;
      this.#kept.keep({ path, mtime, size, rules: rules.key, note }, text);
    } else {
      for (const journal of this.#journals()) this.#setFromCache(path, cache, { journal, rules });
    }
    this.#unknown.nowKnown(path);
    this.#onChange();
  }

  /** A note without any mark: its properties say all there is, and the cache has them. */
  #setFromCache(
    path: string,
    cache: CachedMetadata,
    { journal, rules }: Pick<Scan, 'journal' | 'rules'>,
  ): void {
    const note = rules.readProperties(path, propertiesOf(cache));
    const isSilent = note.entries.length === 0 && note.problems.length === 0 && !note.rest;
    this.#kept.forget(path);
    if (isSilent && !note.isDaily) journal.remove(path);
    else journal.set(path, note);
  }

  #forget(path: string): void {
    this.#updatedByEvents.add(path);
    this.#unreadable.delete(path);
    for (const journal of this.#journals()) journal.remove(path);
    this.#kept.forget(path);
    this.#unknown.nowKnown(path);
    this.#onChange();
  }

  /**
   * A note's day may depend on its path, so read it again. Renaming a folder fires an event for each note in it too.
   */
  #renamed(file: TAbstractFile, oldPath: string): void {
    const rules = this.#rules;
    if (!(file instanceof TFile) || rules === null) return;
    const isRead = file.extension === 'md' && rules.reads(file.path);
    const cache = isRead ? this.#app.metadataCache.getFileCache(file) : null;
    if (isRead && cache === null) this.#unknown.add(file.path, rules.daily.dayOf(file.path));
    this.#forget(oldPath);
    this.#updatedByEvents.delete(file.path);
    if (cache !== null) void this.#reread(file, cache, rules);
  }

  #isThere(file: TFile): boolean {
    return this.#app.vault.getFileByPath(file.path) === file;
  }

  #journals(): readonly Journal[] {
    return this.#next === null ? [this.#journal] : [this.#journal, this.#next];
  }
}
