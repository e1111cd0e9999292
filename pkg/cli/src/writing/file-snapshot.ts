import type { BigIntStats } from 'node:fs';
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { reasonOf } from '../reason-of';

/** A file as it was read: what a write compares with before it replaces. */
export interface FileSnapshot {
  readonly bytes: Buffer;
  readonly stats: BigIntStats;
}

// Fails on a link or a pipe that has taken the file's place since it was looked at: a link would lead elsewhere, a
// pipe would wait. Windows has neither flag.
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW || 0) | (constants.O_NONBLOCK || 0);

/** Reads a file, but not through a link; null if there is none. Throws the file system's error, and for what is no file. */
export function readSnapshot(file: string): FileSnapshot | null {
  let handle: number;
  try {
    handle = openSync(file, READ_FLAGS);
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return null;
    throw error;
  }
  try {
    const stats = fstatSync(handle, { bigint: true });
    if (!stats.isFile()) throw new Error('NOT_FILE');
    return { bytes: readFileSync(handle), stats };
  } finally {
    closeSync(handle);
  }
}

/** Whether the file is the one that was read, with the same bytes. Its time is checked last. */
export function isAsRead(file: string, { bytes, stats }: FileSnapshot): boolean {
  const now = readSnapshot(file);
  if (now === null || !now.bytes.equals(bytes)) return false;
  const last = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  return (
    last !== undefined &&
    last.ino === stats.ino &&
    last.dev === stats.dev &&
    last.size === stats.size &&
    last.mtimeNs === stats.mtimeNs
  );
}
