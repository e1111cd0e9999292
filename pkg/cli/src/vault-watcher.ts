import type { FSWatcher } from 'chokidar';
import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { CONFIG_PATHS } from './config-files';
import { leadsBack } from './note-files';
import { watchFiles } from './watch-files';

/** What a watcher tells. Paths are relative to the vault, with `/`. */
export interface WatcherEars {
  /** a file has come, gone or changed */
  changed(path: string): void;
  /** something was done to these, a moment ago: a file saved with its size and time as they were is no change to chokidar */
  touched(paths: readonly string[]): void;
  /** from now on everything is told; what has changed since this time, in milliseconds since 1970, may not have been */
  begun(since: number): void;
  failed(error: unknown): void;
}

/** A moment after a file was saved, or a folder moved. */
const SETTLED_MS = 250;

/** What is to be done later, and what is told if it fails. */
export class Timers {
  readonly #set = new Set<NodeJS.Timeout>();
  readonly #failed: (error: unknown) => void;

  constructor(failed: (error: unknown) => void) {
    this.#failed = failed;
  }

  after(milliseconds: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#set.delete(timer);
      try {
        act();
      } catch (error) {
        this.#failed(error);
      }
    }, milliseconds);
    this.#set.add(timer);
  }

  clear(): void {
    for (const timer of this.#set) clearTimeout(timer);
  }
}

/**
 * Watches a vault. Where a folder comes, goes or moves, it starts over: chokidar loses sight of a folder that takes
 * the place of another.
 */
export class VaultWatcher {
  readonly #root: string;
  readonly #timers: Timers;
  readonly #ears: WatcherEars;

  #watcher: FSWatcher;
  #since = performance.timeOrigin;
  #touched = new Set<string>();
  #isMoved = false;
  #isClosed = false;
  #turn: Promise<void> = Promise.resolve();

  constructor(root: string, timers: Timers, ears: WatcherEars) {
    this.#root = root;
    this.#timers = timers;
    this.#ears = ears;
    this.#watcher = this.#begin(performance.timeOrigin);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#turn;
    await this.#watcher.close();
  }

  #begin(since: number): FSWatcher {
    const watcher = watchVault(this.#root);
    watcher.on('all', (_event, file) => {
      this.#ears.changed(pathIn(this.#root, file));
    });
    // Not every system says the name.
    watcher.on('raw', (event, name: string | null, details: unknown) => {
      const { watchedPath } = details as { readonly watchedPath?: string };
      if (watchedPath === undefined || name === null) return;
      // A folder is told with the name in it, a file or a folder that goes with its own.
      const file = name === basename(watchedPath) ? watchedPath : join(watchedPath, name);
      const path = pathIn(this.#root, file);
      if (event === 'rename' && !isPassedOver(path, () => false) && isFolder(file)) this.#moved();
      this.#touch(path);
    });
    watcher.once('ready', () => {
      this.#ears.begun(since);
    });
    watcher.on('error', (error) => {
      this.#ears.failed(error);
    });
    return watcher;
  }

  #touch(path: string): void {
    if (this.#touched.size === 0) {
      this.#timers.after(SETTLED_MS, () => {
        const paths = [...this.#touched];
        this.#touched = new Set();
        this.#ears.touched(paths);
      });
    }
    this.#touched.add(path);
  }

  #moved(): void {
    if (this.#isMoved) return;
    this.#isMoved = true;
    this.#timers.after(SETTLED_MS, () => {
      this.#isMoved = false;
      this.#turn = this.#turn
        .then(async () => this.#beginAnew())
        .catch((error: unknown) => {
          this.#ears.failed(error);
        });
    });
  }

  async #beginAnew(): Promise<void> {
    // Its handles are shared by path: the new one would go on with those of folders that are gone.
    await this.#watcher.close();
    if (this.#isClosed) return;
    const since = this.#since;
    this.#since = performance.timeOrigin + performance.now();
    this.#watcher = this.#begin(since);
  }
}

function watchVault(root: string): FSWatcher {
  const realRoot = realpathSync(root);
  return watchFiles(root, {
    ignoreInitial: true,
    // Files that may not be read were named when the notes were read.
    ignorePermissionErrors: true,
    ignored: (file, stats) =>
      isPassedOver(
        pathIn(root, file),
        () => stats?.isDirectory() === true && isLinkBack(realRoot, file),
      ),
  });
}

/** A folder, or what may have been one: nothing is there any more, and its name is not that of a note. */
function isFolder(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? !basename(file).includes('.') : stats.isDirectory();
}

function pathIn(root: string, file: string): string {
  return relative(root, file).split(sep).join('/');
}

/** Of what is hidden only the files that hold settings are watched, and the folders that lead to them. */
function isPassedOver(path: string, isLinkBack: () => boolean): boolean {
  if (path === '' || CONFIG_PATHS.some((file) => isWithin(file, path))) return false;
  return path.split('/').some((name) => name.startsWith('.')) || isLinkBack();
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function isLinkBack(realRoot: string, folder: string): boolean {
  try {
    return lstatSync(folder).isSymbolicLink() && leadsBack(realRoot, realpathSync(folder));
  } catch {
    // Gone between being seen and being looked at.
    return true;
  }
}
