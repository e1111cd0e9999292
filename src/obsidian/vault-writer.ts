import type { App, Editor, MarkdownView, TFile } from 'obsidian';
import { normalizePath } from 'obsidian';
import type { TextEdit } from '../core/markdown/text-edit';
import { findDifference } from '../core/markdown/text-edit';
import type { ConfigObstacle } from '../core/vault/write-obstacle';
import { notePathObstacle } from '../core/text/note-path';
import type { Words } from '../core/words/words';
import { damageOf } from './file-damage';
import { OpenNotes } from './open-notes';
import { Refusal } from '../core/words/refusal';

/** A note's new text, and whatever else its maker returns. */
export interface NewText {
  readonly text: string;
}

/** A note that was written, or already had the right text. */
export type WriteResult<Result extends NewText> = Result & {
  readonly file: TFile;
  /** it existed before */
  readonly existed: boolean;
  /** written in the open editor, where Ctrl-Z undoes it */
  readonly inEditor: boolean;
};

/**
 * The only place where the plugin changes the vault. Every change is made from the present text, in one step: through
 * the editor if the note is open in one, so that undo works and the cursor stays, otherwise by `Vault.process`. If
 * `make` throws, or returns the text unchanged, the note is untouched.
 */
export class VaultWriter {
  readonly #app: App;
  readonly #words: Words['obstacles'];
  readonly #obstacle: () => ConfigObstacle | null;
  readonly #open: OpenNotes;

  /**
   * `obstacle` says why nothing may be written now; null if writing is allowed.
   */
  constructor(
    app: App,
    words: Words['obstacles'],
    obstacle: () => ConfigObstacle | null = () => null,
  ) {
    this.#app = app;
    this.#words = words;
    this.#obstacle = obstacle;
    this.#open = new OpenNotes(app);
  }

  /** Throws a Refusal if nothing may be written now, because a config file could not be read. */
  check(): void {
    const obstacle = this.#obstacle();
    if (obstacle !== null) this.#refuse(this.#words.config(obstacle));
  }

  /**
   * Changes a note, or creates it: `make` gets its text, or null if there is none yet. Rejects with what `make` throws,
   * with the reason if the disk refuses, and with a Refusal for a path that is not a note of this vault.
   */
  async change<Result extends NewText>(
    path: string,
    make: (text: string | null) => Result,
  ): Promise<WriteResult<Result>> {
    this.check();
    const outside = notePathObstacle(path);
    if (outside !== null) this.#refuse(this.#words.path(outside));
    const wanted = normalizePath(path);
    const file = this.#app.vault.getFileByPath(wanted);
    return file === null ? this.#create(wanted, make) : this.#change(file, make);
  }

  /** Makes a file that is not a note, such as a picture. Rejects, and writes nothing, if there is one by this path. */
  async createFile(path: string, bytes: ArrayBuffer): Promise<TFile> {
    this.check();
    const outside = notePathObstacle(path);
    if (outside !== null) this.#refuse(this.#words.path(outside));
    const wanted = normalizePath(path);
    await this.#makeFolderOf(wanted);
    return this.#app.vault.createBinary(wanted, bytes);
  }

  /** Throws a Refusal for a note whose bytes the app could not read as text: writing it would lose them. */
  async #requireText(file: TFile, text: string): Promise<void> {
    const damage = await damageOf(this.#app, file, text);
    if (damage !== null) this.#refuse(this.#words.damage(file.path, damage.kind));
  }

  #refuse(reason: string): never {
    throw new Refusal(this.#words.nothingWritten(reason));
  }

  /**
   * A note's present text, including typed words that are not saved, and what other programs have just written; null if
   * there is no note.
   */
  async read(path: string): Promise<string | null> {
    const file = this.#app.vault.getFileByPath(normalizePath(path));
    if (file === null) return null;
    const { saved } = await this.#open.awaitMerge(file);
    const view = this.#open.typedIn(file);
    return view === null || saved.includes('\r') ? saved : view.editor.getValue();
  }

  /**
   * Copies a file byte for byte beside itself, under a free name: `data.json` → `data.json.bak`, then `data.json.bak2`.
   * Returns the copy's path; rejects with the reason if the disk refuses.
   */
  async keepCopy(path: string): Promise<string> {
    const { adapter } = this.#app.vault;
    let copy = `${path}.bak`;
    for (let count = 2; await adapter.exists(copy); count++) copy = `${path}.bak${count}`;
    await adapter.copy(path, copy);
    return copy;
  }

  /** Applies edits to the text in an editor, as one step of its history. Offsets are those of its value. */
  edit(editor: Editor, edits: readonly TextEdit[]): void {
    editor.transaction({
      changes: edits.map(({ from, to, text }) => ({
        from: editor.offsetToPos(from),
        to: editor.offsetToPos(to),
        text,
      })),
    });
  }

  async #change<Result extends NewText>(
    file: TFile,
    make: (text: string) => Result,
  ): Promise<WriteResult<Result>> {
    const view = await this.#viewFor(file);
    if (view !== null) {
      const before = view.editor.getValue();
      const made = make(before);
      if (!made.text.includes('\r')) {
        if (made.text !== before) await this.#editAndSave(view, file, made.text);
        return { ...made, file, existed: true, inEditor: true };
      }
      // What is put back may have line ends that the editor would replace with its own.
      await this.#open.saveTyped(file, await this.#open.merged(file));
    }
    let made: Result | undefined;
    await this.#app.vault.process(file, (text) => {
      made = make(text);
      return made.text;
    });
    if (made === undefined) throw new Error(`${file.path} was not written`);
    return { ...made, file, existed: true, inEditor: false };
  }

  async #create<Result extends NewText>(
    path: string,
    make: (text: string | null) => Result,
  ): Promise<WriteResult<Result>> {
    const made = make(null);
    const folders = this.#missingFoldersOf(path);
    await this.#makeFolderOf(path);
    try {
      const file = await this.#app.vault.create(path, made.text);
      return { ...made, file, existed: false, inEditor: false };
    } catch (error) {
      // Another window, or a sync, has created it in the meantime: change its text instead.
      const file = this.#app.vault.getFileByPath(path);
      if (file !== null) return this.#change(file, make);
      await this.#removeEmpty(folders);
      throw error;
    }
  }

  /** The folders that have to be made for this note, the innermost first. */
  #missingFoldersOf(path: string): readonly string[] {
    const names = path.split('/').slice(0, -1);
    return names
      .map((_, index) => names.slice(0, names.length - index).join('/'))
      .filter((folder) => this.#app.vault.getFolderByPath(folder) === null);
  }

  /** Removes the folders that were made for a note that could not be, as on a full disk; what is in use stays. */
  async #removeEmpty(folders: readonly string[]): Promise<void> {
    const { adapter } = this.#app.vault;
    try {
      for (const folder of folders) {
        const inside = await adapter.list(folder);
        if (inside.files.length > 0 || inside.folders.length > 0) return;
        await adapter.rmdir(folder, false);
      }
    } catch {
      // It stays: the note's own failure is what the user is told of.
    }
  }

  async #makeFolderOf(path: string): Promise<void> {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (folder === '' || this.#app.vault.getFolderByPath(folder) !== null) return;
    try {
      await this.#app.vault.createFolder(folder);
    } catch (error) {
      if (!(await this.#app.vault.adapter.exists(folder))) throw error;
    }
  }

  /** Save now: the app itself would save after two seconds, and nobody would be told of a full disk. */
  async #editAndSave(view: MarkdownView, file: TFile, after: string): Promise<void> {
    const { editor } = view;
    const before = editor.getValue();
    this.edit(editor, [findDifference(before, after, 0)]);
    try {
      // First let the app merge what another program wrote meanwhile, or saving would overwrite it.
      const saved = await this.#open.merged(file);
      await view.save().catch((error: unknown) => {
        this.#open.keepUnsaved(view, saved);
        throw error;
      });
    } catch (error) {
      const isAlone = editor.getValue() === after;
      if (isAlone) this.edit(editor, [findDifference(after, before, 0)]);
      throw error;
    }
  }

  /**
   * The view through whose editor a note should be changed. An editor replaces line ends with its own, so a note with
   * others is changed on the disk, or they would all be lost.
   */
  async #viewFor(file: TFile): Promise<MarkdownView | null> {
    const saved = await this.#open.merged(file);
    await this.#requireText(file, saved);
    const view = this.#open.typedIn(file);
    if (view !== null && !saved.includes('\r')) return view;
    await this.#open.saveTyped(file, saved);
    return null;
  }
}
