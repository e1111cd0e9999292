import type { App, CachedMetadata, TFile } from 'obsidian';
import type { Journal, JournalNote } from '../../core/journal/journal';
import { MOST_NOTE_BYTES } from '../../core/notes/note-size';
import type { GrowingJournal } from '../../models/growing-journal';
import type { ScanProgress } from '../../models/scan-progress';
import { needsText, propertiesOf } from './cached-note';
import type { IndexRules } from './index-rules';
import type { KeptNotes } from './kept-notes';
import type { DatedFile } from './scan-order';
import type { StoredNote } from '../../core/journal/stored-note';
import { TimeSlices } from './time-slices';
import type { UnknownNotes } from './unknown-notes';

/** Notes read at the same time: a phone's disk handles no more, and none waits long for its turn. */
const READS_AT_ONCE = 32;
/** Check the clock once per 16 notes; every note cost 4 ms of a warm start over 10,000. */
const NOTES_PER_CLOCK_CHECK = 16;

/** What a scan reads from, and where it puts what it reads. */
export interface ScanParts {
  readonly app: App;
  readonly growing: GrowingJournal;
  readonly kept: KeptNotes;
  readonly unknown: UnknownNotes;
}

/** One walk through all notes by one set of rules, until it is done or another begins. */
export class NoteScan {
  readonly #parts: ScanParts;
  readonly rules: IndexRules;

  #isOver = false;

  constructor(parts: ScanParts, rules: IndexRules) {
    this.#parts = parts;
    this.rules = rules;
  }

  /** another scan has begun, or the plugin is unloaded */
  get isOver(): boolean {
    return this.#isOver;
  }

  stop(): void {
    this.#isOver = true;
  }

  /** Reads files in slices; returns early once it is stopped. Reports where it is after each slice. */
  async read(
    files: readonly DatedFile[],
    known: ReadonlyMap<string, StoredNote>,
    journal: Journal,
    report: (done: number, unreadBefore: ScanProgress['unreadBefore']) => void,
  ): Promise<void> {
    const slices = new TimeSlices();
    const waiting: Promise<void>[] = [];
    for (const [index, dated] of files.entries()) {
      const read = this.#take(dated, known.get(dated.file.path), { journal, slices });
      if (read !== null) waiting.push(read);
      if (waiting.length === READS_AT_ONCE) await Promise.all(waiting.splice(0));
      if ((index + 1) % NOTES_PER_CLOCK_CHECK === 0 && slices.isOver()) {
        report(index + 1, dated.day);
        await slices.next();
      }
      if (this.#isOver) return;
    }
    await Promise.all(waiting);
  }

  /** Takes a note from what was kept or from the app's cache; a promise if its text has to be read. */
  #take(
    { file, day }: DatedFile,
    stored: StoredNote | undefined,
    { journal, slices }: { readonly journal: Journal; readonly slices: TimeSlices },
  ): Promise<void> | null {
    const { app, growing, unknown } = this.#parts;
    const { path } = file;
    // An event may have updated this note during the scan, with newer text.
    if (growing.hasChanged(path) || !this.#isThere(file) || !this.rules.reads(path)) return null;
    if (stored?.mtime === file.stat.mtime && stored.size === file.stat.size) {
      growing.take(journal, path, stored.note);
      return null;
    }
    const cache = app.metadataCache.getFileCache(file);
    if (cache === null && file.stat.size > 0) unknown.add(path, day);
    if (cache !== null && needsText(path, cache, this.rules))
      return this.#readText(file, [journal], slices);
    growing.take(journal, path, this.ofProperties(path, cache ?? {}));
    return null;
  }

  /** Reads a note that the cache knows, into the shown journal and the one being built. */
  async reread(file: TFile, cache: CachedMetadata): Promise<void> {
    const { growing } = this.#parts;
    const journals = growing.all;
    if (needsText(file.path, cache, this.rules)) await this.#readText(file, journals, null);
    else {
      const note = this.ofProperties(file.path, cache);
      for (const journal of journals) growing.take(journal, file.path, note);
    }
  }

  async #readText(
    file: TFile,
    journals: readonly Journal[],
    slices: TimeSlices | null,
  ): Promise<void> {
    const { app, growing } = this.#parts;
    const { path } = file;
    // A write during the read makes the text newer than this mtime, never older: the next start reads it again.
    const { mtime, size } = file.stat;
    const isOld = () =>
      this.#isOver || growing.hasChanged(path) || file.path !== path || !this.#isThere(file);
    if (size > MOST_NOTE_BYTES) {
      growing.notRead(path);
      return;
    }
    try {
      const text = await app.vault.cachedRead(file);
      // Texts that were asked for together come together.
      if (slices?.isOver() === true) await slices.next();
      if (isOld()) return;
      const note = this.ofText(path, text, { mtime, size });
      for (const journal of journals) growing.take(journal, path, note);
    } catch {
      // A file deleted meanwhile has an event of its own.
      if (!isOld()) growing.notRead(path);
    }
  }

  /** A note by its text, which is kept for the next start. */
  ofText(
    path: string,
    text: string,
    { mtime, size }: Pick<TFile['stat'], 'mtime' | 'size'>,
  ): JournalNote {
    const note = this.rules.read(path, text);
    this.#parts.kept.keep({ path, mtime, size, rules: this.rules.key, note }, text);
    return note;
  }

  /** A note without any mark: its properties say all there is, and the cache has them. Null if that is nothing. */
  ofProperties(path: string, cache: CachedMetadata): JournalNote | null {
    const note = this.rules.readProperties(path, propertiesOf(cache));
    const isSilent = note.entries.length === 0 && note.problems.length === 0 && !note.rest;
    this.#parts.kept.forget(path);
    return isSilent && !note.isDaily ? null : note;
  }

  #isThere(file: TFile): boolean {
    return this.#parts.app.vault.getFileByPath(file.path) === file;
  }
}
