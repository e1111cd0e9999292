import type { FSWatcher } from 'chokidar';
import { closeSync, lstatSync, openSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { CONFIG_PATHS } from '../config-files';
import { Failure } from '../failure';
import { reasonOf } from '../reason-of';
import { leadsBack } from '../note-files';
import type { Output } from '../output';
import { streaks } from '../../../../src/core/insight/streak';
import { formatDay } from '../../../../src/core/calendar/day';
import { dayStatus } from '../../../../src/core/journal/day-status';
import { streakJson } from '../../../../src/core/documents/streak-json';
import { todayOption } from '../today';
import type { GlobalOptions, IndexedVault } from '../vault';
import { openVault } from '../vault';
import { watchFiles } from '../watch-files';
import { WatchedVault } from '../watched-vault';

/** An editor, or a sync, writes several files at once: changes within this time are reported as one line. */
const BURST_MS = 100;
/** chokidar drops a change within 50 ms of another: notes are read once more, later than that. */
const SETTLED_MS = 250;
/** The system does not report that a folder was moved away, so look every second. */
const FOLDER_CHECK_MS = 1_000;

/**
 * `small-wins watch`: one line of JSON for each change of notes or of the settings they are read by, until it is
 * stopped. Without `--today`, today moves on with the clock. Resolves when the process is asked to end; rejects with
 * a Failure if the vault is gone, or cannot be watched.
 */
export async function watch(
  vault: IndexedVault,
  options: GlobalOptions,
  output: Output,
): Promise<void> {
  const { root } = vault;
  const watched = new WatchedVault(vault, () => openVault({ ...options, vault: root }));
  const identity = statSync(root).ino;
  const held = openFolder(root);
  const watcher = watchVault(root);
  const timers = new Timers((error) => watcher.emit('error', error));
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
        const found = watched.readChanged();
        const { changed, seen } = found;
        if (changed.length > 0) printChange(watched.vault, changed, options.today, output);
        if (seen.length === 0) return;
        timers.after(SETTLED_MS, () => {
          if (watched.differ(found)) soon();
        });
      };
      const soon = () => {
        if (isDue) return;
        isDue = true;
        timers.after(BURST_MS, read);
      };
      watcher.on('all', (_event, file) => {
        if (watched.mark(pathIn(root, file))) soon();
      });
      onTouched(watcher, root, timers, (paths) => {
        if (paths.filter((path) => watched.isOther(path) && watched.mark(path)).length > 0) soon();
      });
      watcher.once('ready', () => {
        if (watched.markSince(performance.timeOrigin)) soon();
      });
      watcher.on('error', (error) => {
        // A link that leads only to itself is not a note.
        if (reasonOf(error) !== 'ELOOP')
          reject(error instanceof Failure ? error : unwatchable(root, error));
      });
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    });
  } finally {
    clearInterval(look);
    timers.clear();
    if (held !== null) closeSync(held);
    await watcher.close();
  }
}

/** What is to be done later, and what is told if it fails. */
class Timers {
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
      isPassedOver(
        pathIn(root, file),
        () => stats?.isDirectory() === true && isLinkBack(realRoot, file),
      ),
  });
}

/**
 * Tells of all files that something was done to, a moment later: one that is saved with the size and the time that it
 * had is no change to chokidar.
 */
function onTouched(
  watcher: FSWatcher,
  root: string,
  timers: Timers,
  tell: (paths: readonly string[]) => void,
): void {
  let touched = new Set<string>();
  // Not every system says the name.
  watcher.on('raw', (_event, name: string | null, details: unknown) => {
    const { watchedPath } = details as { readonly watchedPath?: string };
    if (watchedPath === undefined || name === null) return;
    if (touched.size === 0) {
      timers.after(SETTLED_MS, () => {
        const paths = [...touched];
        touched = new Set();
        tell(paths);
      });
    }
    // A folder is told with the name in it, a file with its own.
    touched.add(pathIn(root, watchedPath)).add(pathIn(root, join(watchedPath, name)));
  });
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

const GONE = 'GONE';

function unwatchable(root: string, error: unknown): Failure {
  const reason = reasonOf(error);
  return new Failure(({ cliFailures }) =>
    reason === GONE ? cliFailures.watchedGone(root) : cliFailures.unwatchable(root, reason),
  );
}
