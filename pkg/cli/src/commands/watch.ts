import { closeSync, openSync, statSync } from 'node:fs';
import { Failure } from '../failure';
import { reasonOf } from '../reason-of';
import type { Output } from '../output';
import { streaks } from '../../../../src/core/insight/streak';
import { formatDay } from '../../../../src/core/calendar/day';
import { dayStatus } from '../../../../src/core/journal/day-status';
import { streakJson } from '../../../../src/core/documents/streak-json';
import { todayOption } from '../today';
import type { GlobalOptions, IndexedVault } from '../vault';
import { openVault } from '../vault';
import { Timers, VaultWatcher } from '../vault-watcher';
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
  let failed: (error: unknown) => void = () => undefined;
  const timers = new Timers((error) => {
    failed(error);
  });
  const isGone = () => statSync(root, { throwIfNoEntry: false })?.ino !== identity;
  const look = setInterval(() => {
    if (isGone()) failed(new Error(GONE));
  }, FOLDER_CHECK_MS);
  const bursts = new Bursts(watched, timers, (changed) => {
    printChange(watched.vault, changed, options.today, output);
  });
  const watcher = new VaultWatcher(root, timers, {
    changed: (path) => {
      if (watched.mark(path)) bursts.soon();
    },
    touched: (paths) => {
      if (watched.markOthers(paths)) bursts.soon();
    },
    begun: (since) => {
      if (watched.markSince(since)) bursts.soon();
    },
    failed: (error) => {
      failed(error);
    },
  });
  try {
    await new Promise<void>((resolve, reject) => {
      failed = (error) => {
        // A link that leads only to itself is not a note.
        if (reasonOf(error) !== 'ELOOP')
          reject(
            error instanceof Failure
              ? error
              : unwatchable(root, isGone() ? new Error(GONE) : error),
          );
      };
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

/** Reads what has changed a moment after it did, and once more when it has settled. */
class Bursts {
  readonly #watched: WatchedVault;
  readonly #timers: Timers;
  readonly #tell: (changed: readonly string[]) => void;

  #isDue = false;

  constructor(watched: WatchedVault, timers: Timers, tell: (changed: readonly string[]) => void) {
    this.#watched = watched;
    this.#timers = timers;
    this.#tell = tell;
  }

  /** Something was recorded. */
  soon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    this.#timers.after(BURST_MS, () => {
      this.#read();
    });
  }

  #read(): void {
    this.#isDue = false;
    if (statSync(this.#watched.vault.root, { throwIfNoEntry: false }) === undefined) return;
    const found = this.#watched.readChanged();
    if (found.changed.length > 0) this.#tell(found.changed);
    if (found.seen.length === 0) return;
    this.#timers.after(SETTLED_MS, () => {
      if (this.#watched.differ(found)) this.soon();
    });
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

const GONE = 'GONE';

function unwatchable(root: string, error: unknown): Failure {
  const reason = reasonOf(error);
  return new Failure(({ cliFailures }) =>
    reason === GONE ? cliFailures.watchedGone(root) : cliFailures.unwatchable(root, reason),
  );
}
