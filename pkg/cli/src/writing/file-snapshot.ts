import type { BigIntStats } from 'node:fs';
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { reasonOf } from '../failure';

/** A file as it was read: what a write compares with before it replaces. */
export interface FileSnapshot {
  readonly bytes: Buffer;
  readonly stats: BigIntStats;
}

// Neither a link nor a pipe that has taken the file's place since it was looked at: the one would lead away, the other
// would be waited for. Windows has neither flag.
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW || 0) | (constants.O_NONBLOCK || 0);

/** Reads a file, no link to one; null where there is none. Throws what the file system says. */
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
    return { bytes: readFileSync(handle), stats };
  } finally {
    closeSync(handle);
  }
}

/** Whether the file is the one that was read, with the same bytes. The last look is the one at its time. */
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
