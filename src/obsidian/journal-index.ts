import type { App, CachedMetadata, TAbstractFile } from 'obsidian';
import { Component, TFile } from 'obsidian';
import type { Day } from '../core/calendar/day';
import type { DailyNotes } from '../core/calendar/daily-note';
import type { JournalNote } from '../core/journal/journal';
import { Journal } from '../core/journal/journal';
import type { CachedNoteRules } from './cached-note';
import { needsText, propertiesOf } from './cached-note';
import { NoteStore } from './note-store';
import type { StoredNote } from './note-store';
import { Slices } from './slices';

/** By which rules notes are found and read. */
export interface IndexRules extends CachedNoteRules {
  /** names the rules: what was read by others is read anew */
  readonly key: string;
  /** whether a note is read at all */
  readonly reads: (path: string) => boolean;
  readonly daily: DailyNotes;
  readonly read: (path: string, text: string) => JournalNote;
  readonly readProperties: (
    path: string,
    properties: Readonly<Record<string, unknown>>,
  ) => JournalNote;
}

/** How far a scan has come. */
export interface ScanProgress {
  readonly done: number;
  readonly all: number;
  /** on show is what has been read so far; else what was read by earlier rules */
  readonly isFirst: boolean;
  /** daily notes before this day have not been read; null where all have */
  readonly unreadBefore: Day | null;
}

/** Notes read at the same time: the disk of a phone takes no more, and none waits long for its turn. */
const READS_AT_ONCE = 32;
/** What has changed is kept for the next start when nothing has changed for so long. */
const SAVE_AFTER_MS = 5_000;

/**
 * The journal of the vault, kept up to date by the app's metadata cache: the cache tells which notes hold a mark, only
 * those are read, and a changed note comes with its text. Newest first, in slices that yield.
 */
export class JournalIndex extends Component {
  #journal = new Journal();
  #rules: IndexRules | null = null;
  #progress: ScanProgress | null = { done: 0, all: 0, isFirst: true, unreadBefore: Infinity };
  #isLoaded = false;
  #isFirst = true;
  #unreadable = new Set<string>();
  /** the journal being built while another one is on show */
  #next: Journal | null = null;
  /** what events told while a scan ran: the scan knows no better */
  #told = new Set<string>();
  /** notes that the app's cache did not know yet */
  readonly #unknown = new Set<string>();
  #scan = 0;
  #store: NoteStore | null = null;
  #stored = new Set<string>();
  readonly #toSave = new Map<string, StoredNote>();
  readonly #toForget = new Set<string>();
  #saving = 0;

  constructor(
    private readonly app: App,
    private readonly onChange: () => void,
  ) {
    super();
  }

  get journal(): Journal {
    return this.#journal;
  }

  /** null when all notes are read */
  get progress(): ScanProgress | null {
    return this.#progress;
  }

  /** The notes that could not be read, by path. */
  get unreadable(): readonly string[] {
    return [...this.#unreadable].sort();
  }

  /** Begins to follow the vault; to be called when its layout is ready. */
  start(rules: IndexRules): void {
    const { metadataCache, vault } = this.app;
    this.#store = new NoteStore(this.app);
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
      // The layout can be ready before the cache is: what it did not know then it knows now.
      this.#readUnknown();
    });
    this.registerEvent(resolved);
    this.#rules = rules;
    void this.#scanAll(this.#journal);
  }

  /** Reads everything anew by other rules; until that is done the old journal stays on show. */
  async follow(rules: IndexRules): Promise<void> {
    if (this.#rules?.key === rules.key) {
      this.#rules = rules;
      return;
    }
    this.#rules = rules;
    await this.#scanAll(new Journal());
  }

  /** Forgets what was kept and reads everything anew. */
  async rebuild(): Promise<void> {
    await this.#store?.clear();
    this.#stored.clear();
    await this.#scanAll(new Journal());
  }

  /** whether the plugin still runs: what began before may end after it */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  override onload(): void {
    this.#isLoaded = true;
  }

  override onunload(): void {
    this.#isLoaded = false;
    this.#scan++;
    window.clearTimeout(this.#saving);
    void this.#save().then(() => this.#store?.close());
  }

  async #scanAll(journal: Journal): Promise<void> {
    const rules = this.#rules;
    if (rules === null) return;
    const scan = ++this.#scan;
    const isOver = () => scan !== this.#scan;
    this.#next = journal === this.#journal ? null : journal;
    this.#told = new Set();
    const slices = new Slices();
    const known = (await this.#store?.load(rules.key)) ?? new Map<string, StoredNote>();
    if (isOver()) return;
    this.#stored = new Set(known.keys());

    const files = newestFirst(this.app.vault.getMarkdownFiles(), rules);
    const waiting: Promise<void>[] = [];
    let done = 0;
    for (const { file, day } of files) {
      const { path } = file;
      const stored = known.get(path);
      if (this.#told.has(path)) {
        // An event came first, and its text is newer.
      } else if (stored?.mtime === file.stat.mtime && stored.size === file.stat.size) {
        journal.set(path, stored.note);
      } else {
        const cache = this.app.metadataCache.getFileCache(file);
        if (cache === null) this.#unknown.add(path);
        else if (!needsText(cache, rules)) this.#setFromCache(path, cache, journal, rules);
        else waiting.push(this.#readFile(file, journal, rules, isOver));
      }
      done++;
      if (waiting.length === READS_AT_ONCE) await Promise.all(waiting.splice(0));
      if (slices.isOver()) {
        this.#progress = { done, all: files.length, isFirst: this.#isFirst, unreadBefore: day };
        this.onChange();
        await slices.next();
      }
      if (isOver()) return;
    }
    await Promise.all(waiting);
    if (isOver()) return;

    for (const path of this.#stored) {
      if (this.app.vault.getFileByPath(path) === null) this.#toForget.add(path);
    }
    this.#journal = journal;
    this.#next = null;
    this.#isFirst = false;
    this.#progress = null;
    this.onChange();
    this.#saveSoon();
  }

  #readUnknown(): void {
    const rules = this.#rules;
    const { vault, metadataCache } = this.app;
    if (rules === null) return;
    for (const path of [...this.#unknown]) {
      const file = vault.getFileByPath(path);
      const cache = file && metadataCache.getFileCache(file);
      if (cache) this.#readAnew(file, cache, rules);
    }
    this.#unknown.clear();
  }

  /** Reads a note of which the cache knows, into every journal there is. */
  #readAnew(file: TFile, cache: CachedMetadata, rules: IndexRules): void {
    const scan = this.#scan;
    for (const journal of this.#journals()) {
      if (!needsText(cache, rules)) this.#setFromCache(file.path, cache, journal, rules);
      else {
        void this.#readFile(file, journal, rules, () => scan !== this.#scan).then(() => {
          this.onChange();
        });
      }
    }
    this.onChange();
  }

  async #readFile(
    file: TFile,
    journal: Journal,
    rules: IndexRules,
    isOver: () => boolean,
  ): Promise<void> {
    const { path } = file;
    try {
      const text = await this.app.vault.cachedRead(file);
      if (isOver() || this.#told.has(path) || file.path !== path) return;
      this.#unreadable.delete(path);
      const note = rules.read(path, text);
      journal.set(path, note);
      this.#keep(file, text, note, rules);
    } catch {
      // What vanished meanwhile is told by an event of its own.
      if (this.app.vault.getFileByPath(path) === file) this.#unreadable.add(path);
    }
  }

  #noteChanged(file: TFile, text: string, cache: CachedMetadata): void {
    const rules = this.#rules;
    const { path } = file;
    if (rules === null || !rules.reads(path)) return;
    this.#told.add(path);
    this.#unknown.delete(path);
    this.#unreadable.delete(path);
    if (needsText(cache, rules)) {
      const note = rules.read(path, text);
      for (const journal of this.#journals()) journal.set(path, note);
      this.#keep(file, text, note, rules);
    } else {
      for (const journal of this.#journals()) this.#setFromCache(path, cache, journal, rules);
      if (this.#stored.has(path)) this.#toForget.add(path);
    }
    this.#saveSoon();
    this.onChange();
  }

  /** A note without any mark: its properties say all there is, and the cache has them. */
  #setFromCache(path: string, cache: CachedMetadata, journal: Journal, rules: IndexRules): void {
    const note = rules.readProperties(path, propertiesOf(cache));
    const isSilent = note.entries.length === 0 && note.problems.length === 0 && !note.rest;
    if (isSilent && !note.daily) journal.remove(path);
    else journal.set(path, note);
  }

  #forget(path: string): void {
    this.#told.add(path);
    this.#unreadable.delete(path);
    for (const journal of this.#journals()) journal.remove(path);
    this.#toSave.delete(path);
    this.#toForget.add(path);
    this.#saveSoon();
    this.onChange();
  }

  /** The day of a note may hang on its path, so it is read anew. A folder's notes are told one by one as well. */
  #renamed(file: TAbstractFile, oldPath: string): void {
    const rules = this.#rules;
    if (!(file instanceof TFile) || rules === null) return;
    this.#forget(oldPath);
    if (file.extension !== 'md' || !rules.reads(file.path)) return;
    const cache = this.app.metadataCache.getFileCache(file);
    if (cache === null) return;
    this.#told.delete(file.path);
    this.#readAnew(file, cache, rules);
  }

  #journals(): readonly Journal[] {
    return this.#next === null ? [this.#journal] : [this.#journal, this.#next];
  }

  /** Only a text that is as long as its file is known to be that file's. */
  #keep(file: TFile, text: string, note: JournalNote, rules: IndexRules): void {
    const { mtime, size } = file.stat;
    const { path } = file;
    if (new TextEncoder().encode(text).length !== size) return;
    this.#toForget.delete(path);
    this.#toSave.set(path, { path, mtime, size, rules: rules.key, note });
  }

  #saveSoon(): void {
    window.clearTimeout(this.#saving);
    this.#saving = window.setTimeout(() => void this.#save(), SAVE_AFTER_MS);
  }

  async #save(): Promise<void> {
    // A note that has changed since is told of again.
    const records = [...this.#toSave.values()].filter(({ path, mtime, size }) => {
      const stat = this.app.vault.getFileByPath(path)?.stat;
      return stat?.mtime === mtime && stat.size === size;
    });
    const gone = [...this.#toForget];
    this.#toSave.clear();
    this.#toForget.clear();
    for (const { path } of records) this.#stored.add(path);
    for (const path of gone) this.#stored.delete(path);
    await this.#store?.save(records, gone);
  }
}

interface DatedFile {
  readonly file: TFile;
  readonly day: number | null;
}

/** The daily notes from the newest back, then all others: what is looked at first is known first. */
function newestFirst(files: readonly TFile[], { reads, daily }: IndexRules): DatedFile[] {
  return files
    .filter(({ path }) => reads(path))
    .map((file) => ({ file, day: daily.dayOf(file.path) }))
    .sort(
      (a, b) =>
        (b.day ?? -Infinity) - (a.day ?? -Infinity) || b.file.stat.mtime - a.file.stat.mtime,
    );
}
