import type { Stat } from 'obsidian';
import type { Disk, DiskEntry, DiskListener } from './disk';
import { DiskError } from './disk';
import { join, parentPath } from './path';

interface Entry {
  readonly bytes: Uint8Array | null;
  readonly ctime: number;
  readonly mtime: number;
}

/** A disk in memory. `edit` and `erase` act for others: a sync, another editor. */
export class MemoryDisk implements Disk {
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<DiskListener>();

  /** Starts with these files; their folders are created too. */
  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.#place(path, text);
  }

  /** Writes a file from outside the app, creating its folders. */
  edit(path: string, content: string | Uint8Array): void {
    this.#place(path, content);
    this.#tell(path);
  }

  /** Removes a file from outside the app. */
  erase(path: string): void {
    this.#entries.delete(path);
    this.#tell(path);
  }

  /** A file's text, without going through the app; null if there is none. */
  text(path: string): string | null {
    const bytes = this.#entries.get(path)?.bytes;
    return bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : null;
  }

  paths(): string[] {
    return [...this.#entries].flatMap(([path, { bytes }]) => (bytes ? path : [])).sort();
  }

  async stat(path: string): Promise<Stat | null> {
    if (path === '/') return { type: 'folder', ctime: 0, mtime: 0, size: 0 };
    const entry = this.#entries.get(path);
    return entry ? statOf(entry) : null;
  }

  async list(folder: string): Promise<DiskEntry[]> {
    if (folder !== '/' && this.#entries.get(folder)?.bytes !== null) {
      throw new DiskError('ENOENT', 'scandir', folder);
    }
    return [...this.#entries]
      .filter(([path]) => parentPath(path) === folder)
      .map(([path, entry]) => ({ path, ...statOf(entry) }));
  }

  async read(path: string): Promise<Uint8Array> {
    const entry = this.#entries.get(path);
    if (!entry) throw new DiskError('ENOENT', 'open', path);
    if (!entry.bytes) throw new DiskError('EISDIR', 'read', path);
    return entry.bytes;
  }

  async write(
    path: string,
    bytes: Uint8Array,
    times: { mtime?: number; ctime?: number } = {},
  ): Promise<void> {
    const before = this.#entries.get(path);
    if (before?.bytes === null) throw new DiskError('EISDIR', 'open', path);
    this.#requireFolder(parentPath(path), 'open', path);
    const now = Date.now();
    // Two writes in one millisecond must still have different times.
    const mtime = times.mtime ?? Math.max(now, (before?.mtime ?? 0) + 1);
    this.#entries.set(path, { bytes, mtime, ctime: times.ctime ?? before?.ctime ?? now });
  }

  async mkdir(path: string): Promise<void> {
    if (this.#entries.get(path)?.bytes) throw new DiskError('EEXIST', 'mkdir', path);
    this.#makeFolders(path);
  }

  async remove(path: string): Promise<void> {
    const entry = this.#entries.get(path);
    if (!entry) throw new DiskError('ENOENT', 'unlink', path);
    if (!entry.bytes) throw new DiskError('EISDIR', 'unlink', path);
    this.#entries.delete(path);
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    this.#requireFolder(path, 'rmdir', path);
    const inside = this.#below(path);
    if (inside.length > 0 && !recursive) throw new DiskError('ENOTEMPTY', 'rmdir', path);
    for (const inner of [...inside, path]) this.#entries.delete(inner);
  }

  async rename(path: string, newPath: string): Promise<void> {
    const entry = this.#entries.get(path);
    if (!entry) throw new DiskError('ENOENT', 'rename', path);
    this.#requireFolder(parentPath(newPath), 'rename', newPath);
    for (const inner of [path, ...this.#below(path)]) {
      const moved = this.#entries.get(inner);
      this.#entries.delete(inner);
      if (moved) this.#entries.set(newPath + inner.slice(path.length), moved);
    }
  }

  async watch(listener: DiskListener): Promise<() => void> {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #place(path: string, content: string | Uint8Array): void {
    this.#makeFolders(parentPath(path));
    const before = this.#entries.get(path);
    const now = Date.now();
    const mtime = Math.max(now, (before?.mtime ?? 0) + 1);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.#entries.set(path, { bytes, mtime, ctime: before?.ctime ?? now });
  }

  #makeFolders(path: string): void {
    let folder = '/';
    for (const name of path === '/' ? [] : path.split('/')) {
      folder = join(folder, name);
      if (this.#entries.has(folder)) continue;
      this.#entries.set(folder, { bytes: null, ctime: Date.now(), mtime: Date.now() });
    }
  }

  #requireFolder(folder: string, operation: string, path: string): void {
    if (folder === '/') return;
    const entry = this.#entries.get(folder);
    if (!entry) throw new DiskError('ENOENT', operation, path);
    if (entry.bytes) throw new DiskError('ENOTDIR', operation, path);
  }

  #below(folder: string): string[] {
    return [...this.#entries.keys()].filter((path) => path.startsWith(`${folder}/`));
  }

  #tell(path: string): void {
    for (const listener of this.#listeners) listener(path);
  }
}

function statOf({ bytes, ctime, mtime }: Entry): Stat {
  return { type: bytes ? 'file' : 'folder', ctime, mtime, size: bytes?.length ?? 0 };
}
