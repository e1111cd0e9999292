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
  const kept: string[] = [];
  for (const [hash, names] of crumbsOf(folder)) {
    const [lockName, takeName] = [`.small-wins-${hash}.lock`, `.small-wins-${hash}.take`];
    const lock = hash === held ? null : tryLock(join(folder, lockName), join(folder, takeName));
    if (hash !== held && lock === null) continue;
    try {
      for (const name of names) {
        const made = name === lockName ? null : tidyCrumb(join(folder, name));
        if (made !== null) kept.push(made);
      }
    } finally {
      lock?.release();
    }
  }
  return kept;
}

/** The names of what writes left in a folder, by the hash of their note. */
function crumbsOf(folder: string): ReadonlyMap<string, string[]> {
  const crumbs = new Map<string, string[]>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const { name } = entry;
    const hash = crumbHash(name);
    // A folder or link with such a name is somebody else's.
    if (hash !== null && entry.isFile()) crumbs.set(hash, [...(crumbs.get(hash) ?? []), name]);
  }
  return crumbs;
}

/** Restores a half-written note from its journal, removes anything else; returns the file that was made, if any. */
function tidyCrumb(file: string): string | null {
  if (file.endsWith('.journal')) return restoreFromJournal(file);
  rmSync(file, { force: true });
  return null;
}
