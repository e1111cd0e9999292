import type { App } from 'obsidian';
import { NoteStore } from './note-store';
import type { StoredNote } from '../../core/journal/stored-note';

/** Milliseconds without a change after which changes are written. */
const SAVE_AFTER_MS = 5_000;

/** What is kept of read notes for the next start: gathered here, and written when the vault is quiet. */
export class KeptNotes {
  readonly #app: App;

  readonly #store: NoteStore;
  /** the paths of the records that are in the store */
  #stored = new Set<string>();
  readonly #toSave = new Map<string, StoredNote>();
  readonly #toForget = new Set<string>();
  /** the paths of records of other rules: kept until a scan has ended, in case those rules come back soon */
  #stale: readonly string[] = [];
  #saving = 0;
  /** when something to save was last added, by the page's clock */
  #changedAt = 0;

  constructor(app: App) {
    this.#app = app;
    this.#store = new NoteStore(app);
  }

  /** The notes read by these rules, by path; use one only if it still fits its file. */
  async readBy(rules: string): Promise<ReadonlyMap<string, StoredNote>> {
    // Records of rules that were given up would replace those of the rules that came back.
    for (const [path, record] of this.#toSave)
      if (record.rules !== rules) this.#toSave.delete(path);
    const known = await this.#store.load();
    const stale: string[] = [];
    const stored = new Set<string>();
    for (const [path, note] of known) {
      if (note.rules !== rules) {
        known.delete(path);
        stale.push(path);
        continue;
      }
      stored.add(path);
      if (this.#app.vault.getFileByPath(path) === null) this.#toForget.add(path);
    }
    this.#stale = stale;
    this.#stored = stored;
    return known;
  }

  /** Drops what was read by other rules: a scan by the present rules has ended. */
  dropStale(): void {
    if (this.#stale.length === 0) return;
    for (const path of this.#stale) if (!this.#toSave.has(path)) this.#toForget.add(path);
    this.#stale = [];
    this.#saveSoon();
  }

  /** Keeps what was read of a note; the record is for a file exactly as long as `text`. */
  keep(record: StoredNote, text: string): void {
    const { path, size } = record;
    if (!isAsLongAs(text, size)) {
      this.forget(path);
      return;
    }
    this.#toForget.delete(path);
    this.#toSave.set(path, record);
    this.#saveSoon();
  }

  /** Drops what is kept of a note. */
  forget(path: string): void {
    this.#toSave.delete(path);
    if (!this.#stored.has(path)) return;
    this.#toForget.add(path);
    this.#saveSoon();
  }

  /** Drops what is kept of all notes. */
  async clear(): Promise<void> {
    this.#toSave.clear();
    this.#toForget.clear();
    this.#stored.clear();
    this.#stale = [];
    await this.#store.clear();
  }

  /** Saves what is not saved, and closes the store. */
  close(): void {
    window.clearTimeout(this.#saving);
    void this.#save().then(() => {
      this.#store.close();
    });
  }

  /** A timer set again for each of 10,000 notes took as long as every tenth of them. */
  #saveSoon(): void {
    this.#changedAt = performance.now();
    if (this.#saving === 0) this.#saveIn(SAVE_AFTER_MS);
  }

  #saveIn(wait: number): void {
    this.#saving = window.setTimeout(() => {
      const left = this.#changedAt + SAVE_AFTER_MS - performance.now();
      this.#saving = 0;
      if (left > 0) this.#saveIn(left);
      else void this.#save();
    }, wait);
  }

  async #save(): Promise<void> {
    // A note that changes while this runs is added again by its own event.
    const records = [...this.#toSave.values()].filter(({ path, mtime, size }) => {
      const stat = this.#app.vault.getFileByPath(path)?.stat;
      return stat?.mtime === mtime && stat.size === size;
    });
    const gone = [...this.#toForget];
    this.#toSave.clear();
    this.#toForget.clear();
    for (const path of gone) this.#stored.delete(path);
    for (const { path } of records) this.#stored.add(path);
    await this.#store.save(records, gone);
  }
}

/** Room for the bytes of most notes: with room of its own for each, comparing took a fifth of a cold start. */
const ROOM = new Uint8Array(64 * 1024);
/** One for all notes: making it took as long as using it. */
const ENCODER = new TextEncoder();

/** Whether a text has this many bytes in UTF-8. */
function isAsLongAs(text: string, size: number): boolean {
  // No character is less than a byte.
  if (text.length > size) return false;
  if (size >= ROOM.length) return ENCODER.encode(text).length === size;
  const { read, written } = ENCODER.encodeInto(text, ROOM);
  return read === text.length && written === size;
}
