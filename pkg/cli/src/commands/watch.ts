import { watch as watchFiles } from 'chokidar';
import { lstatSync, realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { FileProblem } from '../config-files';
import { Failure, reasonOf } from '../failure';
import { leadsBack, readNoteFile } from '../note-files';
import type { Output } from '../output';
import { streaks } from '../../../../src/core/insight/streak';
import { formatDay } from '../../../../src/core/calendar/day';
import { dayStatus } from '../../../../src/core/journal/day-status';
import { streakJson } from '../../../../src/core/documents/streak-json';
import { todayOption } from '../today';
import type { IndexedVault } from '../vault';

/** An editor, or a sync, writes several files at once: what comes within this time is one line. */
const QUIET_MS = 100;

/**
 * `small-wins watch`: one line of JSON for each change of notes, until it is stopped. `given` is the `--today` option:
 * without it, today moves on with the clock. Resolves when the process is asked to end.
 */
export async function watch(
  vault: IndexedVault,
  given: string | undefined,
  output: Output,
): Promise<void> {
  const { root, config, journal, plan } = vault;
  const { read } = vault;
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const tell = () => {
    timer = undefined;
    const problems: FileProblem[] = [];
    for (const path of changed) {
      const text = readNoteFile(root, path, problems);
      if (text === null) journal.remove(path);
      else journal.set(path, read(path, text));
    }
    for (const { path, message } of problems) console.error(`small-wins: ${path}: ${message}`);
    const today = todayOption(given, vault.settings.plan.dayStart);
    const context = journal.context(plan, today);
    output.document({
      changed: [...changed].sort(),
      today: { day: formatDay(today), count: dayStatus(today, context).count },
      streak: streakJson(streaks(context).current),
    });
    changed.clear();
  };

  const realRoot = realpathSync(root);
  const watcher = watchFiles(root, {
    ignoreInitial: true,
    // What may not be read was named when the notes were read.
    ignorePermissionErrors: true,
    ignored: (file, stats) =>
      isHidden(relative(root, file)) ||
      (stats?.isDirectory() === true && file !== root && isLinkBack(realRoot, file)),
  });
  watcher.on('all', (_event, file) => {
    const path = relative(root, file).split(sep).join('/');
    if (!config.reads(path)) return;
    changed.add(path);
    timer ??= setTimeout(tell, QUIET_MS);
  });
  await new Promise<void>((resolve, reject) => {
    watcher.on('error', (error) => {
      // A link that leads only to itself is no note.
      if (reasonOf(error) !== 'ELOOP') reject(unwatchable(root, error));
    });
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  clearTimeout(timer);
  await watcher.close();
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

function unwatchable(root: string, error: unknown): Failure {
  return new Failure(
    `${root} cannot be watched (${reasonOf(error)}): let the system watch more files, or ask again by "list" or "summary"`,
  );
}
