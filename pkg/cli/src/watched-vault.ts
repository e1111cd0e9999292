import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { FileProblem } from '../../../src/core/vault/file-problem';
import { CONFIG_PATHS, isConfig } from './config-files';
import { listNotes, readNoteFile } from './note-files';
import { printProblems } from './terminal';
import type { IndexedVault, Vault } from './vault';
import { indexVault } from './vault';

/** What was read at one time. */
export interface SeenChanges {
  /** the paths of what is to be told: notes that changed, and config files that say something else now */
  readonly changed: readonly string[];
  /** the paths of all that was looked at */
  readonly seen: readonly string[];
  /** its number */
  readonly reading: number;
}

/** A vault that is read again as its notes, and the settings they are read by, change. */
export class WatchedVault {
  #vault: IndexedVault;
  readonly #open: () => Vault;
  readonly #marked = new Set<string>();
  /** What was read a moment ago, and by which reading: a text of null for a note that was gone by then. */
  readonly #fresh = new Map<string, { readonly text: string | null; readonly reading: number }>();
  #readings = 0;

  /** `open` reads the vault's config as it is now. */
  constructor(vault: IndexedVault, open: () => Vault) {
    this.#vault = vault;
    this.#open = open;
  }

  /** The vault as it was last read. */
  get vault(): IndexedVault {
    return this.#vault;
  }

  /** Records that a file changed, if it is one that is read; returns whether it is. */
  mark(path: string): boolean {
    if (!CONFIG_PATHS.includes(path) && !this.#vault.config.reads(path)) return false;
    this.#marked.add(path);
    return true;
  }

  /**
   * Records what has come, gone or changed since a time, in milliseconds since 1970, and was not read since; returns
   * whether anything has.
   */
  markSince(time: number): boolean {
    const { root, journal } = this.#vault;
    const now = new Set(listNotes(root, []).notes);
    for (const { path } of journal.notes()) if (!now.has(path)) this.mark(path);
    for (const path of now) {
      // A note that came with its folder is as old as it was.
      if (journal.note(path) === undefined) this.mark(path);
      else if (isSince(join(root, path), time) && this.#isOther(path)) this.mark(path);
    }
    for (const path of CONFIG_PATHS) if (isSince(join(root, path), time)) this.mark(path);
    return this.#marked.size > 0;
  }

  /** Records those of the notes that say something else than what was read of them; returns whether any does. */
  markOthers(paths: readonly string[]): boolean {
    return paths.filter((path) => this.#isOther(path) && this.mark(path)).length > 0;
  }

  /** Reads what was recorded: the notes, and all of them again if the settings are others. */
  readChanged(): SeenChanges {
    const seen = [...this.#marked].sort();
    const reading = ++this.#readings;
    this.#marked.clear();
    const configs = seen.filter(isConfigFile);
    const notes = seen.filter((path) => !isConfigFile(path));
    const isOther = configs.length > 0 && this.#reopen();
    this.#readNotes(notes, reading);
    return { changed: isOther ? seen : notes, seen, reading };
  }

  /** Reads what a reading saw once more; returns whether anything has changed since. */
  differ({ seen, reading }: SeenChanges): boolean {
    for (const path of seen) {
      if (isConfigFile(path)) {
        if (this.#open().rules !== this.#vault.rules) this.mark(path);
        continue;
      }
      const before = this.#fresh.get(path);
      // Read again in between: what that reading saw is looked at after it, not now.
      if (before?.reading !== reading) continue;
      this.#fresh.delete(path);
      const { root } = this.#vault;
      const text = isFile(root, path) ? readNoteFile(root, path, []) : null;
      if (text !== before.text) this.mark(path);
    }
    return this.#marked.size > 0;
  }

  #isOther(path: string): boolean {
    const { root, config, journal, read } = this.#vault;
    if (!config.reads(path) || !isFile(root, path)) return false;
    const text = readNoteFile(root, path, []);
    return text !== null && !isDeepStrictEqual(read(path, text), journal.note(path));
  }

  /** Reads the vault by its present settings; returns whether they are others than those it was read by. */
  #reopen(): boolean {
    const opened = this.#open();
    const { rules, problems: before } = this.#vault;
    const isOther = opened.rules !== rules;
    this.#vault = isOther
      ? indexVault(opened)
      : {
          ...this.#vault,
          problems: [...opened.problems, ...before.filter(({ path }) => !isConfig(path))],
        };
    const told = new Set(before.map((problem) => JSON.stringify(problem)));
    printProblems(this.#vault.problems.filter((problem) => !told.has(JSON.stringify(problem))));
    return isOther;
  }

  #readNotes(paths: readonly string[], reading: number): void {
    const { root, journal, read } = this.#vault;
    const problems: FileProblem[] = [];
    for (const path of paths) {
      const text = isFile(root, path) ? readNoteFile(root, path, problems) : null;
      this.#fresh.set(path, { text, reading });
      if (text === null) journal.remove(path);
      else journal.set(path, read(path, text));
    }
    printProblems(problems);
  }
}

function isConfigFile(path: string): boolean {
  return CONFIG_PATHS.includes(path);
}

function isSince(file: string, time: number): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && Math.max(stats.mtimeMs, stats.ctimeMs) >= time;
}

/** A pipe or a device by the name of a note is not opened. */
function isFile(root: string, path: string): boolean {
  try {
    return statSync(join(root, path)).isFile();
  } catch {
    return false;
  }
}
