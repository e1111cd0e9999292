import type { App } from 'obsidian';
import { Component } from 'obsidian';
import { NoteStore } from './note-store';
import type { StoredNote } from './stored-note';

/** What has changed is written when nothing has changed for so long. */
const SAVE_AFTER_MS = 5_000;

/** What is kept of read notes for the next start: gathered here, and written when the vault is quiet. */
export class KeptNotes extends Component {
  #store: NoteStore | null = null;
  /** the paths of the records that are written */
  #stored = new Set<string>();
  readonly #toSave = new Map<string, StoredNote>();
  readonly #toForget = new Set<string>();
  #saving = 0;

  constructor(private readonly app: App) {
    super();
  }

  /** The notes that were read by these rules, by path; each is to be believed only where it fits its file. */
  async readBy(rules: string): Promise<ReadonlyMap<string, StoredNote>> {
    const known = (await this.#store?.load(rules)) ?? new Map<string, StoredNote>();
    this.#stored = new Set(known.keys());
    for (const path of this.#stored) {
      if (this.app.vault.getFileByPath(path) === null) this.#toForget.add(path);
    }
    return known;
  }

  /** Keeps what was read of a note; `text` is as long as the file has to be for it to be the file's. */
  keep(record: StoredNote, text: string): void {
    const { path, size } = record;
    if (new TextEncoder().encode(text).length !== size) {
      this.forget(path);
      return;
    }
    this.#toForget.delete(path);
    this.#toSave.set(path, record);
    this.#saveSoon();
  }

  /** Keeps nothing of a note any more. */
  forget(path: string): void {
    this.#toSave.delete(path);
    if (!this.#stored.has(path)) return;
    this.#toForget.add(path);
    this.#saveSoon();
  }

  /** Forgets all notes. */
  async clear(): Promise<void> {
    this.#toSave.clear();
    this.#toForget.clear();
    this.#stored.clear();
    await this.#store?.clear();
  }

  override onload(): void {
    this.#store = new NoteStore(this.app);
  }

  override onunload(): void {
    window.clearTimeout(this.#saving);
    void this.#save().then(() => this.#store?.close());
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
    for (const path of gone) this.#stored.delete(path);
    for (const { path } of records) this.#stored.add(path);
    await this.#store?.save(records, gone);
  }
}
