import type { Stats } from 'node:fs';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fnv1a } from '../../../src/core/text/fnv1a';
import { readCacheFile, writeCacheFile } from './cache-file';
import type { KeptNote, ReadNote } from './packed-notes';
import { isPackable, packNotes } from './packed-notes';
import { unpackNotes } from './unpack-notes';

/** Some file systems count time in steps of two seconds: what changed since then may change again unseen. */
const UNSETTLED_MS = 2_500;
/** Up to this many changed notes, reading them again next time is cheaper than writing all of them once more. */
const MOST_UNSAVED = 16;

/**
 * What was read of a vault's notes in earlier runs. A note is read again unless its file is the very one, unchanged;
 * so nothing depends on whether there is a cache.
 */
export class NoteCache {
  readonly #file: string;
  readonly #root: string;
  readonly #about: string;
  readonly #kept: ReadonlyMap<string, KeptNote>;
  readonly #now = new Map<string, KeptNote>();
  /** what the files are like that have to be read, from before they are read */
  readonly #states: number[] = [];
  /** where a file's state begins there */
  readonly #unread = new Map<string, number>();
  readonly #settled: number;
  #changes = 0;

  /**
   * `rules` identifies what the reading of a note depends on besides its file; `now` is the time of the clock by which
   * files are dated, in milliseconds; `folder` is where caches are.
   */
  constructor(root: string, rules: string, now: number, folder: string) {
    this.#root = root;
    this.#about = JSON.stringify([root, rules]);
    this.#settled = now - UNSETTLED_MS;
    this.#file = join(folder, 'notes', fnv1a(root));
    const content = readCacheFile(this.#file);
    this.#kept = (content && unpackNotes(this.#about, content)) ?? new Map<string, KeptNote>();
  }

  /** What an earlier run has read of a note; null if it has to be read. */
  known(path: string): ReadNote | null {
    const stats = this.#statsOf(path);
    if (stats === null) return null;
    const kept = this.#kept.get(path);
    if (kept === undefined || !isOf(kept, stats)) {
      this.#unread.set(path, this.#states.length);
      this.#states.push(stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino);
      return null;
    }
    this.#now.set(path, kept);
    return kept;
  }

  /** Remembers what was read of a note after it was asked for. */
  keep(path: string, found: ReadNote): void {
    const at = this.#unread.get(path);
    if (at === undefined || !isPackable(found)) return;
    const [mtime = NaN, ctime = NaN] = this.#states.slice(at + 1, at + 3);
    if (!(Math.max(mtime, ctime) < this.#settled)) return;
    this.#changes++;
    this.#now.set(path, { ...found, states: this.#states, at });
  }

  /** Keeps what was read for the next run, if that is worth it. */
  save(): void {
    const unchanged = this.#now.size - this.#changes;
    const changes = this.#changes + (this.#kept.size - unchanged);
    if (changes <= Math.min(MOST_UNSAVED, this.#now.size / 4)) return;
    writeCacheFile(this.#file, packNotes(this.#about, this.#now));
  }

  #statsOf(path: string): Stats | null {
    try {
      return statSync(`${this.#root}/${path}`, { throwIfNoEntry: false }) ?? null;
    } catch {
      // Reading it says what is wrong.
      return null;
    }
  }
}

/**
 * Whether a file is the one that was read. Size and time of change can be given to any file; its inode and the time of its
 * last change of any kind are the system's own, so that another note in its place is noticed.
 */
function isOf({ states, at }: KeptNote, { size, mtimeMs, ctimeMs, ino }: Stats): boolean {
  return (
    states[at] === size &&
    states[at + 1] === mtimeMs &&
    states[at + 2] === ctimeMs &&
    states[at + 3] === ino
  );
}
