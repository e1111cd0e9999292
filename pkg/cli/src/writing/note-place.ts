import type { Stats } from 'node:fs';
import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { notePathObstacle } from '../../../../src/core/vault/write-obstacle';
import { Failure, reasonOf } from '../failure';

/**
 * The place on the disk of a note to be written, links followed; whether the note exists or not, no link on the way
 * may lead out of the vault. Throws a Failure, which says that nothing was written, for what is not a note to write
 * into.
 */
export function notePlace(root: string, path: string): string {
  const obstacle = notePathObstacle(path);
  if (obstacle !== null) {
    throw new Failure(
      `${obstacle}; nothing was written. Correct the setting that names its folder, format or template`,
    );
  }
  const realRoot = realpathSync(root);
  const file = join(realRoot, path);
  const real = realPathOf(file, path);
  if (!real.startsWith(join(realRoot, sep))) {
    throw new Failure(
      `${path} is a link, or lies in one, that leads out of the vault; nothing was written. Move the note into the vault`,
    );
  }
  const stats = lstatSync(real, { throwIfNoEntry: false });
  if (stats !== undefined) refuseToWrite(path, stats);
  return real;
}

/** The real path of a file, or of the one to be made. */
function realPathOf(file: string, path: string): string {
  for (let folder = file; ; folder = dirname(folder)) {
    try {
      return join(realpathSync(folder), relative(folder, file));
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === 'ENOENT' && isMissing(folder)) continue;
      if (reason === 'ENOENT' || reason === 'ELOOP') {
        throw new Failure(
          `${path} is a link, or lies in one, that leads nowhere; nothing was written. Is the drive it leads to connected?`,
        );
      }
      throw new Failure(`${path} cannot be reached (${reason}); nothing was written`);
    }
  }
}

function isMissing(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) === undefined;
}

function refuseToWrite(path: string, stats: Stats): void {
  if (!stats.isFile()) {
    throw new Failure(
      `${path} is ${kindOf(stats)}, not a note; nothing was written. Move it away, or name notes otherwise`,
    );
  }
  if ((stats.mode & 0o222) === 0) {
    throw new Failure(`${path} is read-only; nothing was written. Allow writing to it first`);
  }
}

/** What something on the disk is, with its article. */
export function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a named pipe';
  if (stats.isSocket()) return 'a socket';
  return stats.isFile() ? 'a file' : 'a device';
}
