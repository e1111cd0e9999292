import type { Stat } from 'obsidian';
import type { TAbstractFile } from './abstract-file';
import { TFile, TFolder } from './abstract-file';
import { join, parentPath } from './path';
import type { Vault } from './vault';

/** The files and folders that a vault shows, and the events when they come and go. */
export class FileTree {
  readonly root: TFolder;
  readonly #vault: Vault;
  readonly #files = new Map<string, TAbstractFile>();

  constructor(vault: Vault) {
    this.#vault = vault;
    this.root = new TFolder(vault, '/');
    this.#files.set('/', this.root);
  }

  get(path: string): TAbstractFile | null {
    return this.#files.get(path) ?? null;
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  all(): TAbstractFile[] {
    return [...this.#files.values()];
  }

  add(path: string, stat: Stat): void {
    if (this.#files.has(path)) return;
    const parent = this.#folder(parentPath(path));
    if (!parent) return;
    const { ctime, mtime, size } = stat;
    const file =
      stat.type === 'folder'
        ? new TFolder(this.#vault, path)
        : new TFile(this.#vault, path, { ctime, mtime, size });
    file.parent = parent;
    parent.children.push(file);
    this.#files.set(path, file);
    this.#vault.trigger('create', file);
  }

  /** Events of children come before their folder's (a guess, `deleted-inside-out`: no plugin should rely on it). */
  drop(file: TAbstractFile): void {
    if (file instanceof TFolder) for (const child of [...file.children]) this.drop(child);
    this.#files.delete(file.path);
    this.#unlink(file);
    this.#vault.trigger('delete', file);
  }

  /** A folder's rename is reported for the folder first, then for everything in it (a guess, `renamed-outside-in`). */
  move(file: TAbstractFile, newPath: string): void {
    const oldPath = file.path;
    this.#unlink(file);
    file.parent = this.#folder(parentPath(newPath));
    file.parent?.children.push(file);
    const moved: [TAbstractFile, string][] = [];
    const place = (each: TAbstractFile, path: string) => {
      moved.push([each, each.path]);
      this.#files.delete(each.path);
      each.setPath(path);
      this.#files.set(path, each);
      if (each instanceof TFolder)
        for (const child of each.children) place(child, join(path, child.name));
    };
    place(file, newPath);
    for (const [each, from] of moved) {
      this.#vault.trigger('rename', each, each === file ? oldPath : from);
    }
  }

  #unlink(file: TAbstractFile): void {
    const siblings = file.parent?.children;
    if (siblings) siblings.splice(siblings.indexOf(file), 1);
    file.parent = null;
  }

  #folder(path: string): TFolder | null {
    const folder = this.#files.get(path);
    return folder instanceof TFolder ? folder : null;
  }
}
