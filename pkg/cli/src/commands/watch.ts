import type { FSWatcher } from 'chokidar';
import { closeSync, lstatSync, openSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { FileProblem } from '../../../../src/core/vault/file-problem';
import { Failure, reasonOf } from '../failure';
import { leadsBack, listNotes, readNoteFile } from '../note-files';
import type { Output } from '../output';
import { printProblem } from '../terminal';
import { streaks } from '../../../../src/core/insight/streak';
import { formatDay } from '../../../../src/core/calendar/day';
import { dayStatus } from '../../../../src/core/journal/day-status';
import { streakJson } from '../../../../src/core/documents/streak-json';
import { todayOption } from '../today';
import type { IndexedVault } from '../vault';
import { watchFiles } from '../watch-files';

/** An editor, or a sync, writes several files at once: changes within this time are reported as one line. */
const BURST_MS = 100;
/** chokidar drops a change within 50 ms of another: notes are read once more, later than that. */
const SETTLED_MS = 250;
/** The system does not report that a folder was moved away, so look every second. */
const FOLDER_CHECK_MS = 1_000;

/**
 * `small-wins watch`: one line of JSON for each change of notes, until it is stopped. `given` is the `--today`
 * option: without it, today moves on with the clock. Resolves when the process is asked to end; rejects with a
 * Failure if the vault is gone, or cannot be watched.
 */
export async function watch(
  vault: IndexedVault,
  given: string | undefined,
  output: Output,
): Promise<void> {
  const { root } = vault;
  const notes = new WatchedNotes(vault);
  const identity = statSync(root).ino;
  const held = openFolder(root);
  const timers = new Set<NodeJS.Timeout>();
  const watcher = watchVault(root);
  const after = (milliseconds: number, act: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, milliseconds);
    timers.add(timer);
  };
  const look = setInterval(() => {
    if (statSync(root, { throwIfNoEntry: false })?.ino !== identity)
      watcher.emit('error', new Error(GONE));
  }, FOLDER_CHECK_MS);
  try {
    await new Promise<void>((resolve, reject) => {
      let isDue = false;
      const read = () => {
        isDue = false;
        if (statSync(root, { throwIfNoEntry: false }) === undefined) return;
        const { paths, reading } = notes.readChanged();
        if (paths.length === 0) return;
        printChange(vault, paths, given, output);
        after(SETTLED_MS, () => {
          if (notes.differ(paths, reading)) soon();
        });
      };
      const soon = () => {
        if (isDue) return;
        isDue = true;
        after(BURST_MS, read);
      };
      watcher.on('all', (_event, file) => {
        if (notes.mark(relative(root, file).split(sep).join('/'))) soon();
      });
      watcher.once('ready', () => {
        if (notes.markSince(performance.timeOrigin)) soon();
      });
      watcher.on('error', (error) => {
        // A link that leads only to itself is not a note.
        if (reasonOf(error) !== 'ELOOP') reject(unwatchable(root, error));
      });
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    });
  } finally {
    clearInterval(look);
    for (const timer of timers) clearTimeout(timer);
    if (held !== null) closeSync(held);
    await watcher.close();
  }
}

/**
 * Holds a folder open: until it is closed the system gives its number to no other, such as one that is made in its
 * place. Null where folders cannot be opened, as on Windows.
 */
function openFolder(folder: string): number | null {
  try {
    return openSync(folder, 'r');
  } catch {
    return null;
  }
}

function watchVault(root: string): FSWatcher {
  const realRoot = realpathSync(root);
  return watchFiles(root, {
    ignoreInitial: true,
    // Files that may not be read were named when the notes were read.
    ignorePermissionErrors: true,
    ignored: (file, stats) =>
      isHidden(relative(root, file)) ||
      (stats?.isDirectory() === true && file !== root && isLinkBack(realRoot, file)),
  });
}

/** The notes of a vault, read again when they change. */
class WatchedNotes {
  readonly #vault: IndexedVault;
  readonly #changed = new Set<string>();
  /** What was read a moment ago, and by which reading: a text of null for a note that was gone by then. */
  readonly #fresh = new Map<string, { readonly text: string | null; readonly reading: number }>();
  #readings = 0;

  constructor(vault: IndexedVault) {
    this.#vault = vault;
  }

  /** Records that a file changed, if it is one that is read; returns whether it is. */
  mark(path: string): boolean {
    if (!this.#vault.config.reads(path)) return false;
    this.#changed.add(path);
    return true;
  }

  /** Records what changed before the watch began, in milliseconds since 1970; returns whether anything did. */
  markSince(time: number): boolean {
    const { root, paths } = this.#vault;
    const now = new Set(listNotes(root, []).notes);
    for (const path of paths) if (!now.has(path)) this.mark(path);
    for (const path of now) {
      const stats = statSync(join(root, path), { throwIfNoEntry: false });
      if (stats !== undefined && Math.max(stats.mtimeMs, stats.ctimeMs) >= time) this.mark(path);
    }
    return this.#changed.size > 0;
  }

  /** Reads the changed notes; returns their paths, and the number of this reading. */
  readChanged(): { readonly paths: readonly string[]; readonly reading: number } {
    const { root, journal, read } = this.#vault;
    const problems: FileProblem[] = [];
    const paths = [...this.#changed].sort();
    const reading = ++this.#readings;
    this.#changed.clear();
    for (const path of paths) {
      const text = readNoteFile(root, path, problems);
      this.#fresh.set(path, { text, reading });
      if (text === null) journal.remove(path);
      else journal.set(path, read(path, text));
    }
    for (const problem of problems) printProblem(problem);
    return { paths, reading };
  }

  /** Reads the notes of a reading once more; returns whether any has changed since. */
  differ(paths: readonly string[], reading: number): boolean {
    for (const path of paths) {
      const before = this.#fresh.get(path);
      // Read again in between: what that reading saw is looked at after it, not now.
      if (before?.reading !== reading) continue;
      this.#fresh.delete(path);
      if (readNoteFile(this.#vault.root, path, []) !== before.text) this.mark(path);
    }
    return this.#changed.size > 0;
  }
}

function printChange(
  { journal, plan, settings }: IndexedVault,
  changed: readonly string[],
  given: string | undefined,
  output: Output,
): void {
  const today = todayOption(given, settings.plan.dayStart);
  const context = journal.context(plan, today);
  output.document({
    changed,
    today: { day: formatDay(today), count: dayStatus(today, context).count },
    streak: streakJson(streaks(context).current),
  });
}

function isHidden(path: string): boolean {
  return path.split(sep).some((name) => name.startsWith('.'));
}

function isLinkBack(realRoot: string, folder: string): boolean {
  try {
    return lstatSync(folder).isSymbolicLink() && leadsBack(realRoot, realpathSync(folder));
  } catch {
    // Gone between being seen and being looked at.
    return true;
  }
}

const GONE = 'GONE';

function unwatchable(root: string, error: unknown): Failure {
  const reason = reasonOf(error);
  return new Failure(({ cliFailures }) =>
    reason === GONE ? cliFailures.watchedGone(root) : cliFailures.unwatchable(root, reason),
  );
}
