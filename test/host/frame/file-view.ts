import type { ViewStateResult } from 'obsidian';
import type { TAbstractFile } from '../data/abstract-file';
import { TFile } from '../data/abstract-file';
import { debounce } from './debounce';
import { mergeTexts } from './merge-texts';
import { ItemView } from './view';
import type { WorkspaceLeaf } from './workspace-leaf';

/** A view of one file. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  override onload(): void {
    const { vault } = this.app;
    this.registerEvent(
      vault.on('rename', (file: TAbstractFile) => {
        if (file === this.file && file instanceof TFile) void this.onRename(file);
      }),
    );
    this.registerEvent(
      vault.on('delete', (file: TAbstractFile) => {
        if (file === this.file) this.leaf.detach();
      }),
    );
  }

  getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override getState(): Record<string, unknown> {
    return { file: this.file?.path ?? null };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const path = typeof state === 'object' && state && 'file' in state ? state.file : undefined;
    if (typeof path !== 'string' || path === this.file?.path) return;
    const file = this.app.vault.getFileByPath(path);
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    if (file) await this.onLoadFile(file);
    this.updateHeader();
    this.app.workspace.fileOpened();
  }

  override async onClose(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    this.file = null;
  }

  async onLoadFile(_file: TFile): Promise<void> {}

  async onUnloadFile(_file: TFile): Promise<void> {}

  async onRename(_file: TFile): Promise<void> {
    this.updateHeader();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }
}

export abstract class EditableFileView extends FileView {}

/** A file edited as text. Typed text is saved two seconds later, and when the view closes. */
export abstract class TextFileView extends EditableFileView {
  data = '';
  readonly requestSave: () => void;
  /** The text that the view and the disk last agreed on: not in the typings, but the app (1.13.7) uses this name. */
  lastSavedData: string | null = null;
  #dirty = false;
  /** Settles once the last change of the file has been taken in. */
  #taken: Promise<void> = Promise.resolve();
  readonly #save = debounce(() => this.save(), 2000);

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.requestSave = () => {
      this.#dirty = true;
      this.#save();
    };
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on('modify', (file: TAbstractFile) => {
        if (file !== this.file || !(file instanceof TFile)) return;
        // In turn: a read that is answered late would bring back an older text.
        this.#taken = this.#taken.then(
          () => this.#takeIn(file),
          () => this.#takeIn(file),
        );
      }),
    );
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.data = await this.app.vault.read(file);
    this.lastSavedData = this.data;
    this.#dirty = false;
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save(true);
  }

  async save(clear = false): Promise<void> {
    this.#save.cancel();
    const { file } = this;
    const isChanged =
      this.#dirty && this.getViewData() !== withPlainLineEnds(this.lastSavedData ?? '');
    this.#dirty = false;
    if (file && isChanged && this.app.vault.getFileByPath(file.path) === file) {
      this.data = this.getViewData();
      this.lastSavedData = this.data;
      // Whether the app's own rejects for a full disk is not known: this does, so that a caller has to be ready for it.
      await this.app.vault.modify(file, this.data);
    }
    if (clear) this.clear();
  }

  /** Something else wrote the file: merge its change into the text; unsaved typing stays. */
  async #takeIn(file: TFile): Promise<void> {
    const written = await this.app.vault.read(file);
    if (written === this.lastSavedData || this.file !== file) return;
    const theirs = withPlainLineEnds(written);
    const mine = this.getViewData();
    const merged = mergeTexts(withPlainLineEnds(this.lastSavedData ?? ''), mine, theirs);
    this.lastSavedData = written;
    this.data = merged;
    if (merged !== mine) this.setViewData(merged, false);
    if (merged !== theirs) this.requestSave();
  }
}

/** The editor knows one line end; only a note that is typed in is written with it. */
function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
