import type { Stats } from 'node:fs';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalNote } from '../../../src/core/journal/journal';
import { readStored, writeStored } from '../../../src/core/journal/stored-note';
import type { Properties } from '../../../src/core/notes/front-matter-property';
import { fnv1a } from '../../../src/core/text/fnv1a';
import { fieldsOf, listOf } from '../../../src/core/text/json';
import { readCacheFile, writeCacheFile } from './cache-file';

/** What was read of a note. */
export interface ReadNote {
  readonly note: JournalNote;
  /** its properties, if they may make it a goal */
  readonly properties: Properties | null;
}

/**
 * A file as it was when it was read. Size and time of change can be given to any file; its inode and the time of its
 * last change of any kind are the system's own, so that another note in its place is noticed.
 */
interface FileState {
  readonly size: number;
  readonly mtime: number;
  readonly ctime: number;
  readonly inode: number;
}

interface KeptNote extends ReadNote {
  readonly state: FileState;
}

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
  readonly #rules: string;
  readonly #kept: ReadonlyMap<string, KeptNote>;
  readonly #now = new Map<string, KeptNote>();
  /** the states of the files that have to be read, from before they are read */
  readonly #unread = new Map<string, FileState>();
  readonly #settled: number;
  #changes = 0;

  /**
   * `rules` identifies what the reading of a note depends on besides its file; `now` is the time of the clock by which
   * files are dated, in milliseconds; `folder` is where caches are.
   */
  constructor(root: string, rules: string, now: number, folder: string) {
    this.#root = root;
    this.#rules = rules;
    this.#settled = now - UNSETTLED_MS;
    this.#file = join(folder, 'notes', `${fnv1a(root)}.json`);
    this.#kept = readKept(this.#file, root, rules);
  }

  /** What an earlier run has read of a note; null if it has to be read. */
  known(path: string): ReadNote | null {
    const state = this.#stateOf(path);
    if (state === null) return null;
    const kept = this.#kept.get(path);
    if (kept === undefined || !isSame(kept.state, state)) {
      this.#unread.set(path, state);
      return null;
    }
    this.#now.set(path, kept);
    return kept;
  }

  /** Remembers what was read of a note after it was asked for. */
  keep(path: string, found: ReadNote): void {
    const state = this.#unread.get(path);
    if (state === undefined || Math.max(state.mtime, state.ctime) >= this.#settled) return;
    if (!isJson(found.properties)) return;
    this.#changes++;
    this.#now.set(path, { ...found, state });
  }

  /** Keeps what was read for the next run, if that is worth it. */
  save(): void {
    const unchanged = this.#now.size - this.#changes;
    const changes = this.#changes + (this.#kept.size - unchanged);
    if (changes <= Math.min(MOST_UNSAVED, this.#now.size / 4)) return;
    const notes = [...this.#now].map(([path, { state, note, properties }]) => {
      const { size, mtime, ctime, inode } = state;
      return [ctime, inode, properties, writeStored({ path, size, mtime, rules: '', note })];
    });
    const content = JSON.stringify({ root: this.#root, rules: this.#rules, notes });
    writeCacheFile(this.#file, Buffer.from(content, 'utf8'));
  }

  #stateOf(path: string): FileState | null {
    let stats: Stats | undefined;
    try {
      stats = statSync(`${this.#root}/${path}`, { throwIfNoEntry: false });
    } catch {
      // Reading it says what is wrong.
      return null;
    }
    if (stats === undefined) return null;
    return { size: stats.size, mtime: stats.mtimeMs, ctime: stats.ctimeMs, inode: stats.ino };
  }
}

function isSame(one: FileState, other: FileState): boolean {
  return (
    one.size === other.size &&
    one.mtime === other.mtime &&
    one.ctime === other.ctime &&
    one.inode === other.inode
  );
}

function readKept(file: string, root: string, rules: string): Map<string, KeptNote> {
  const kept = new Map<string, KeptNote>();
  const content = readCacheFile(file);
  if (content === null) return kept;
  let json: unknown;
  try {
    json = JSON.parse(content.toString('utf8'));
  } catch {
    return kept;
  }
  const fields = fieldsOf(json);
  if (fields['root'] !== root || fields['rules'] !== rules) return kept;
  for (const row of listOf(fields['notes'])) {
    const [ctime, inode, properties, stored] = listOf(row);
    const read = readStored(stored);
    if (read === null || typeof ctime !== 'number' || typeof inode !== 'number') continue;
    const { path, size, mtime, note } = read;
    kept.set(path, {
      state: { size, mtime, ctime, inode },
      note,
      properties: properties === null ? null : fieldsOf(properties),
    });
  }
  return kept;
}

/** Nothing that makes a note a goal lies deeper; an alias of YAML may hold itself. */
const DEEPEST = 8;

/** Whether a value of YAML comes back from JSON as it was: `.nan`, `.inf` and -0 do not, nor what is no plain value. */
function isJson(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || depth > DEEPEST) return false;
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain && Object.values(value).every((each) => isJson(each, depth + 1));
}
