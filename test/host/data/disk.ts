import type { Stat } from 'obsidian';

export interface DiskEntry extends Stat {
  readonly path: string;
}

/** Called for a change that did not come through the adapter. */
export type DiskListener = (path: string) => void;

/**
 * Where a vault's bytes are: memory, a folder, or a folder reached over a bridge. Paths are normalized,
 * the root is `/`. Everything rejects like a file system, with an error that has a `code`.
 */
export interface Disk {
  stat(path: string): Promise<Stat | null>;
  list(folder: string): Promise<DiskEntry[]>;
  read(path: string): Promise<Uint8Array>;
  write(path: string, bytes: Uint8Array, times?: { mtime?: number; ctime?: number }): Promise<void>;
  mkdir(path: string): Promise<void>;
  remove(path: string): Promise<void>;
  rmdir(path: string, recursive: boolean): Promise<void>;
  rename(path: string, newPath: string): Promise<void>;
  /** Reports changes from outside once they have settled; returns a function that stops it. */
  watch(listener: DiskListener): Promise<() => void>;
}

const MEANINGS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'file already exists',
  EISDIR: 'illegal operation on a directory',
  ENOENT: 'no such file or directory',
  ENOSPC: 'no space left on device',
  ENOTDIR: 'not a directory',
  ENOTEMPTY: 'directory not empty',
  EROFS: 'read-only file system',
};

/** An error of a file system, worded like Node's. */
export class DiskError extends Error {
  constructor(
    readonly code: string,
    operation: string,
    path: string,
  ) {
    super(`${code}: ${MEANINGS[code] ?? 'unknown error'}, ${operation} '${path}'`);
  }
}
