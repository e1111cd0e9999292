import type { Stats } from 'node:fs';
import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { FileKind } from '../../../../src/core/words/file-kind';
import { Failure } from '../failure';
import { reasonOf } from '../reason-of';
import { requireNotePath } from '../note-path';

/**
 * The place on the disk of a note to be written, links followed; whether the note exists or not, no link on the way
 * may lead out of the vault. Throws a Failure, which says that nothing was written, for what is not a note to write
 * into.
 */
export function notePlace(root: string, path: string): string {
  requireNotePath(path);
  const realRoot = realpathSync(root);
  const file = join(realRoot, path);
  const real = realPathOf(file, path);
  if (!real.startsWith(join(realRoot, sep))) {
    throw new Failure(({ cliFailures }) => cliFailures.leadsOut(path));
  }
  const stats = lstatSync(real, { throwIfNoEntry: false });
  if (stats !== undefined) refuseToWrite(path, stats);
  return real;
}

/** The real path of a file, or of the one to be made. */
function realPathOf(file: string, path: string): string {
  let folder = file;
  for (;;) {
    try {
      return join(realpathSync(folder), relative(folder, file));
    } catch (error) {
      const reason = reasonOf(error);
      const found = reason === 'ENOENT' ? lstatSync(folder, { throwIfNoEntry: false }) : null;
      if (found === undefined) {
        folder = dirname(folder);
        continue;
      }
      // Another process has made it in this very moment.
      if (found?.isSymbolicLink() === false) continue;
      if (reason === 'ENOENT' || reason === 'ELOOP') {
        throw new Failure(({ cliFailures }) => cliFailures.leadsNowhere(path));
      }
      throw new Failure(({ cliFailures }) => cliFailures.unreachable(path, reason));
    }
  }
}

function refuseToWrite(path: string, stats: Stats): void {
  if (!stats.isFile()) {
    throw new Failure(({ cliFailures }) => cliFailures.notNote(path, kindOf(stats)));
  }
  if ((stats.mode & 0o222) === 0) {
    throw new Failure(({ cliFailures }) => cliFailures.readOnly(path));
  }
}

/** What something on the disk is. */
export function kindOf(stats: Stats): FileKind {
  if (stats.isDirectory()) return 'folder';
  if (stats.isFIFO()) return 'pipe';
  if (stats.isSocket()) return 'socket';
  return stats.isFile() ? 'file' : 'device';
}
