import { watch } from 'chokidar';
import type { Stats } from 'node:fs';
import { statSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  lstat,
  mkdir,
  readFile,
  readdir,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Stat } from 'obsidian';
import type { Disk, DiskEntry, DiskListener } from './disk';
import { DiskError } from './disk';

/** The prefix of the temporary files that a write creates. */
const TEMPORARY = '.small-wins-page-';

/** The watcher tells of one change in 50 ms, and drops what follows at once: so each file is looked at again. */
const LOOK_AGAIN_MS = 100;

/** A real folder. Nothing outside it can be reached, whatever the path. */
export class FolderDisk implements Disk {
  readonly root: string;
  #realRoot: Promise<string> | null = null;

  constructor(folder: string) {
    this.root = resolve(folder);
  }

  async stat(path: string): Promise<Stat | null> {
    try {
      const found = await stat(await this.#full(path));
      return {
        type: found.isDirectory() ? 'folder' : 'file',
        ctime: Math.round(found.birthtimeMs),
        mtime: Math.round(found.mtimeMs),
        size: found.isDirectory() ? 0 : found.size,
      };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async list(folder: string): Promise<DiskEntry[]> {
    const entries: DiskEntry[] = [];
    for (const name of (await readdir(await this.#full(folder))).sort()) {
      if (name.startsWith(TEMPORARY)) continue;
      const path = folder === '/' ? name : `${folder}/${name}`;
      // A link that leads out of the folder is not shown.
      const found = await this.stat(path).catch(() => null);
      if (found) entries.push({ path, ...found });
    }
    return entries;
  }

  async read(path: string): Promise<Uint8Array> {
    return new Uint8Array(await readFile(await this.#full(path)));
  }

  async write(
    path: string,
    bytes: Uint8Array,
    times: { mtime?: number; ctime?: number } = {},
  ): Promise<void> {
    const full = await this.#full(path);
    // A link that stays inside the vault remains a link.
    const target = await realpath(full).catch(() => full);
    const found = await stat(target).catch(() => null);
    if (found !== null && !found.isFile()) throw new DiskError('EISDIR', 'open', path);
    // A rename would replace a file that nobody may write to.
    if (found !== null && (found.mode & 0o222) === 0) throw new DiskError('EACCES', 'open', path);
    const temporary = join(dirname(target), `${TEMPORARY}${randomBytes(6).toString('hex')}`);
    try {
      // All or nothing: if the disk is full, the old text stays.
      await writeFile(temporary, bytes, { flag: 'wx' });
      if (found !== null) await this.#takeOver(temporary, found);
      if (times.mtime !== undefined) {
        await utimes(temporary, times.mtime / 1000, times.mtime / 1000);
      }
      await rename(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  /** Gives a file the owner and the mode of the one that it replaces: root may run this for another user. */
  async #takeOver(temporary: string, { uid, gid, mode }: Stats): Promise<void> {
    const own = await stat(temporary);
    if (own.uid !== uid || own.gid !== gid) await chown(temporary, uid, gid);
    await chmod(temporary, mode & 0o7777);
  }

  async mkdir(path: string): Promise<void> {
    await mkdir(await this.#full(path), { recursive: true });
  }

  async remove(path: string): Promise<void> {
    await rm(await this.#full(path));
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    if (path === '/') throw new DiskError('EACCES', 'rmdir', path);
    const full = await this.#full(path);
    await (recursive ? rm(full, { recursive: true }) : rmdir(full));
  }

  async rename(path: string, newPath: string): Promise<void> {
    await rename(await this.#full(path), await this.#full(newPath));
  }

  async watch(listener: DiskListener): Promise<() => void> {
    // What a link leads to is read where it is inside; a folder outside may be as large as the disk.
    const watcher = watch(this.root, { ignoreInitial: true, followSymlinks: false });
    const looks = new Map<string, NodeJS.Timeout>();
    const tell = (full: string) => {
      const path = relative(this.root, full).replaceAll('\\', '/');
      if (path === '' || basename(path).startsWith(TEMPORARY)) return;
      const told = stampOf(full);
      clearTimeout(looks.get(full));
      looks.set(
        full,
        setTimeout(() => {
          looks.delete(full);
          if (stampOf(full) !== told) tell(full);
        }, LOOK_AGAIN_MS),
      );
      // Of a link that leads outside nothing is told.
      void this.#full(path).then(
        () => {
          listener(path);
        },
        () => undefined,
      );
    };
    watcher.on('all', (_, full) => {
      tell(full);
    });
    await new Promise<void>((ready) => watcher.once('ready', ready));
    return () => {
      for (const look of looks.values()) clearTimeout(look);
      void watcher.close();
    };
  }

  /** A path's place on the disk; one that leads outside, by `..` or by a link, is refused. */
  async #full(path: string): Promise<string> {
    const full = path === '/' ? this.root : join(this.root, path);
    const root = await (this.#realRoot ??= realpath(this.root));
    let real = full;
    // A new file is placed by its folder.
    for (;;) {
      const found = await realpath(real).catch(() => null);
      if (found === root || found?.startsWith(root + sep)) return full;
      // A write would follow a dangling link out of the folder.
      const isLink = found === null && (await lstat(real).catch(() => null)) !== null;
      if (found !== null || isLink || dirname(real) === real) {
        throw new DiskError('EACCES', 'open', path);
      }
      real = dirname(real);
    }
  }
}

/** What changes with each write; undefined for what is gone. */
function stampOf(full: string): string | undefined {
  const stats = statSync(full, { throwIfNoEntry: false });
  return stats && `${stats.mtimeMs} ${stats.size}`;
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  );
}
