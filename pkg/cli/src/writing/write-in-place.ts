import { closeSync, constants, fstatSync, lstatSync, openSync, rmSync } from 'node:fs';
import { crumbOf } from './crumb';
import type { FileSnapshot } from './file-snapshot';
import { isAsRead } from './file-snapshot';
import { overwrite } from './overwrite';
import { writeJournal } from './write-journal';

/**
 * Writes into a file that a rename would harm. If it is stopped halfway, a journal is left beside the file, with the
 * text before and after, from which the next run restores the text before. False, with nothing written, if the file
 * is no longer as it was read.
 */
export function writeInPlace(target: string, before: FileSnapshot, bytes: Buffer): boolean {
  const journal = crumbOf(target, 'journal');
  const handle = openSync(target, constants.O_RDWR | (constants.O_NOFOLLOW || 0));
  try {
    writeJournal(target, journal, before.bytes, bytes);
    if (!isAsRead(target, before)) return false;
    try {
      overwrite(handle, before.bytes, bytes);
    } catch (error) {
      // The disk may be full, but the old text needs no new space.
      overwrite(handle, bytes, before.bytes);
      throw error;
    }
    // Replaced meanwhile: what was written went into a file that no longer has a name.
    const now = lstatSync(target, { bigint: true, throwIfNoEntry: false });
    return now?.ino === fstatSync(handle, { bigint: true }).ino;
  } finally {
    closeSync(handle);
    rmSync(journal, { force: true });
  }
}
