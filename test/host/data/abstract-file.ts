import type { FileStats } from 'obsidian';
import { extensionOf, nameOf } from './path';
import type { Vault } from './vault';

/** A file or a folder. The object stays the same when it is renamed; its path changes. */
export abstract class TAbstractFile {
  name = '';
  parent: TFolder | null = null;

  constructor(
    readonly vault: Vault,
    public path: string,
  ) {
    this.setPath(path);
  }

  setPath(path: string): void {
    this.path = path;
    this.name = path === '/' ? '' : nameOf(path);
  }
}

export class TFile extends TAbstractFile {
  // Assigned in setPath, which the base class calls before fields of this class are set.
  declare basename: string;
  declare extension: string;

  constructor(
    vault: Vault,
    path: string,
    public stat: FileStats,
  ) {
    super(vault, path);
  }

  override setPath(path: string): void {
    super.setPath(path);
    this.extension = extensionOf(path);
    this.basename =
      this.extension === '' ? this.name : this.name.slice(0, -this.extension.length - 1);
  }
}

export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}
