import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { crumbHash } from './crumb';
import { tryLock } from './file-lock';
import { restoreFromJournal } from './write-journal';

/**
 * Tidies up after runs that were killed while they wrote into this folder: half-written notes are restored, the rest
 * is removed. What a running process holds is left alone; `held` is the hash of the note whose lock is held here.
 * Returns the files that were made for notes changed by others since.
 */
export function tidyFolder(folder: string, held: string | null): string[] {
  const crumbs = new Map<string, string[]>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const { name } = entry;
    const hash = crumbHash(name);
    // A folder or link with such a name is somebody else's.
    if (hash !== null && entry.isFile()) crumbs.set(hash, [...(crumbs.get(hash) ?? []), name]);
  }
  const kept: string[] = [];
  for (const [hash, names] of crumbs) {
    const [lockName, takeName] = [`.small-wins-${hash}.lock`, `.small-wins-${hash}.take`];
    const lock = hash === held ? null : tryLock(join(folder, lockName), join(folder, takeName));
    if (hash !== held && lock === null) continue;
    try {
      for (const name of names) {
        const file = join(folder, name);
        if (name === lockName) continue;
        if (!name.endsWith('.journal')) rmSync(file, { force: true });
        else {
          const made = restoreFromJournal(file);
          if (made !== null) kept.push(made);
        }
      }
    } finally {
      lock?.release();
    }
  }
  return kept;
}
