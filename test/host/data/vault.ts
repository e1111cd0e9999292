import type { DataWriteOptions } from 'obsidian';
import type { TAbstractFile } from './abstract-file';
import { TFile, TFolder } from './abstract-file';
import type { Adapter } from './adapter';
import { Events } from './events';
import { FileTree } from './file-tree';
import { isHidden, nameOf, normalizePath, parentPath } from './path';

/** The files of a vault that are not hidden, and their events. */
export class Vault extends Events {
  readonly adapter: Adapter;
  readonly configDir: string;
  #config: Record<string, unknown> = {};
  readonly #tree: FileTree;
  readonly #texts = new WeakMap<TFile, { readonly mtime: number; readonly text: string }>();
  /** Changes from outside that are still being processed. */
  readonly #pending = new Set<Promise<void>>();

  constructor(adapter: Adapter, configDir = '.obsidian') {
    super();
    this.adapter = adapter;
    this.configDir = configDir;
    this.#tree = new FileTree(this);
    adapter.onChange = (path, kind, newPath) => this.#adapterChanged(path, kind, newPath);
  }

  /** Finds the files on the disk; fires `create` for each ("also called when the vault is first loaded"). */
  async load(): Promise<() => void> {
    this.#config = await this.#readConfig();
    await this.#loadFolder('/');
    return this.adapter.disk.watch((path) => this.#outsideChange(path));
  }

  /** Settles when every change from outside has been processed. */
  async settled(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending);
  }

  getName(): string {
    return this.adapter.getName();
  }

  /** A value of the app's own settings (`app.json`); the app has it under this name, untyped. */
  getConfig(key: string): unknown {
    return this.#config[key];
  }

  setConfig(key: string, value: unknown): void {
    this.#config[key] = value;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.#tree.get(path);
  }

  getFileByPath(path: string): TFile | null {
    const file = this.#tree.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.#tree.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  getRoot(): TFolder {
    return this.#tree.root;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return this.#tree.all();
  }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.getAllLoadedFiles().filter(
      (file): file is TFolder => file instanceof TFolder && (includeRoot || !file.isRoot()),
    );
  }

  getFiles(): TFile[] {
    return this.getAllLoadedFiles().filter((file) => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter(({ extension }) => extension === 'md');
  }

  static recurseChildren(root: TFolder, callback: (file: TAbstractFile) => unknown): void {
    callback(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, callback);
      else callback(child);
    }
  }

  /**
   * Rejects if the path is taken or its folder is missing: as users report it, the typings are silent.
   */
  async create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    return this.createBinary(path, new TextEncoder().encode(data).buffer, options);
  }

  async createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
    const normalized = normalizePath(path);
    // One after the other, so that of two that create the same note at once one is refused.
    await this.adapter.inTurn(`create:${normalized}`, async () => {
      if (await this.adapter.exists(normalized)) throw new Error('File already exists.');
      await this.adapter.writeBinary(normalized, data, options);
    });
    const file = this.getFileByPath(normalized);
    if (!file) throw new Error(`The vault does not show ${normalized}`);
    return file;
  }

  async createFolder(path: string): Promise<TFolder> {
    const normalized = normalizePath(path);
    if (await this.adapter.exists(normalized)) throw new Error('Folder already exists.');
    await this.adapter.mkdir(normalized);
    const folder = this.getFolderByPath(normalized);
    if (!folder) throw new Error(`The vault does not show ${normalized}`);
    return folder;
  }

  read(file: TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  /** The text as last read, if the file has not changed. */
  async cachedRead(file: TFile): Promise<string> {
    const known = this.#texts.get(file);
    if (known?.mtime === file.stat.mtime) return known.text;
    const { mtime } = file.stat;
    const text = await this.read(file);
    this.#texts.set(file, { mtime, text });
    return text;
  }

  readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  async modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.#requireFile(file);
    await this.adapter.write(file.path, data, options);
  }

  async modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    await this.#requireFile(file);
    await this.adapter.writeBinary(file.path, data, options);
  }

  async append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.adapter.append(file.path, data, options);
  }

  async appendBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    await this.adapter.appendBinary(file.path, data, options);
  }

  /** `change` receives the text on the disk at that moment, which may be newer than what was read. */
  process(
    file: TFile,
    change: (data: string) => string,
    options?: DataWriteOptions,
  ): Promise<string> {
    return this.adapter.process(file.path, change, options);
  }

  async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<T> {
    await this.adapter.copy(file.path, newPath);
    return this.getAbstractFileByPath(normalizePath(newPath)) as T;
  }

  async delete(file: TAbstractFile, force = false): Promise<void> {
    if (file instanceof TFolder)
      await this.adapter.rmdir(file.path, force || file.children.length > 0);
    else await this.adapter.remove(file.path);
  }

  async trash(file: TAbstractFile, system: boolean): Promise<void> {
    if (system && (await this.adapter.trashSystem())) return;
    await this.adapter.trashLocal(file.path);
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    await this.adapter.rename(file.path, newPath);
  }

  async #requireFile(file: TFile): Promise<void> {
    // A note deleted elsewhere must not come back because of a write at the same time.
    if (!(await this.adapter.exists(file.path))) await this.adapter.read(file.path);
  }

  async #readConfig(): Promise<Record<string, unknown>> {
    try {
      const parsed: unknown = JSON.parse(await this.adapter.read(`${this.configDir}/app.json`));
      return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
    } catch {
      return {};
    }
  }

  async #loadFolder(folder: string): Promise<void> {
    const entries = await this.adapter.disk.list(folder);
    for (const entry of entries) {
      if (nameOf(entry.path).startsWith('.')) continue;
      this.#tree.add(entry.path, entry);
      if (entry.type === 'folder') await this.#loadFolder(entry.path);
    }
  }

  async #adapterChanged(path: string, kind: string, newPath?: string): Promise<void> {
    if (kind === 'renamed' && newPath !== undefined && !isHidden(path) && !isHidden(newPath)) {
      const file = this.#tree.get(path);
      if (file) {
        this.#tree.move(file, newPath);
        return;
      }
    }
    for (const changed of newPath === undefined ? [path] : [path, newPath]) {
      await this.#reconcile(changed, true);
    }
  }

  #outsideChange(path: string): void {
    if (isHidden(path)) {
      // The app reports such files by an event that is not in the typings.
      this.trigger('raw', path);
      return;
    }
    const work = this.#reconcile(path, false).finally(() => this.#pending.delete(work));
    this.#pending.add(work);
  }

  /** Makes the tree agree with the disk at one path. */
  async #reconcile(path: string, own: boolean): Promise<void> {
    if (isHidden(path)) return;
    const stat = await this.adapter.disk.stat(path);
    const known = this.#tree.get(path);
    if (!stat) {
      if (known) this.#tree.drop(known);
      return;
    }
    if (known instanceof TFile && stat.type === 'file') {
      const { mtime, size } = known.stat;
      if (!own && mtime === stat.mtime && size === stat.size) return;
      known.stat = { ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
      this.#texts.delete(known);
      this.trigger('modify', known);
      return;
    }
    if (known) return;
    const parent = parentPath(path);
    if (!this.#tree.has(parent)) await this.#reconcile(parent, own);
    if (this.#tree.has(path)) return;
    this.#tree.add(path, stat);
    if (stat.type === 'folder') await this.#loadFolder(path);
  }
}
