import type { Stats } from 'node:fs';
import { constants, closeSync, fstatSync, lstatSync, mkdirSync, openSync } from 'node:fs';
import { readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { reasonOf } from './reason-of';

/*
 * A file of what can be made again. Whatever is wrong with it (torn, foreign, somebody else's, on a disk that nobody
 * may write to), it is as if it were not there: nothing is said, and a command does the work again.
 */

/** Longer ones are not read: they would take more time than they save. */
const MOST_BYTES = 512 * 1024 * 1024;
const CHECKSUM_BYTES = 4;
// Fails on a link, and does not wait for a pipe. Windows has neither flag.
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW || 0) | (constants.O_NONBLOCK || 0);

/** The content that {@link writeCacheFile} wrote; null for everything else. */
export function readCacheFile(file: string): Buffer | null {
  try {
    if (!isPrivate(lstatSync(dirname(file)), 'folder')) return null;
    const descriptor = openSync(file, READ_FLAGS);
    try {
      const stats = fstatSync(descriptor);
      if (!isPrivate(stats, 'file') || stats.size > MOST_BYTES) return null;
      const bytes = readFileSync(descriptor);
      if (bytes.length < CHECKSUM_BYTES) return null;
      const content = bytes.subarray(CHECKSUM_BYTES);
      return bytes.readUInt32LE(0) === crc32(content) ? content : null;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return null;
  }
}

/** Replaces the file at once: another process sees the old content or the new one. */
export function writeCacheFile(file: string, content: Uint8Array): void {
  const own = `${file}.${process.pid}.tmp`;
  try {
    makeFolder(dirname(file));
    if (!isPrivate(lstatSync(dirname(file)), 'folder')) return;
    const checksum = Buffer.alloc(CHECKSUM_BYTES);
    checksum.writeUInt32LE(crc32(content));
    // Nothing that has this name already is written into.
    writeFileSync(own, Buffer.concat([checksum, content]), { flag: 'wx', mode: 0o600 });
    renameSync(own, file);
    forgetOldest(dirname(file));
  } catch {
    try {
      rmSync(own, { force: true });
    } catch {
      // A disk that nobody may write to.
    }
  }
}

/** Node's own `recursive` tries forever where a folder is there and none can be made in it, as below `/proc`. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false }) !== undefined) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process has just made it.
    if (reasonOf(error) !== 'EEXIST') throw error;
  }
}

/** As many vaults are remembered, those written last. */
const MOST_FILES = 32;

/** Nobody tidies a cache up: vaults that are gone, and what a killed run left, would stay for good. */
function forgetOldest(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  if (files.length <= MOST_FILES) return;
  const dated = files.map((file) => ({ file, time: lstatSync(file).mtimeMs }));
  dated.sort((one, other) => other.time - one.time);
  for (const { file } of dated.slice(MOST_FILES)) rmSync(file, { force: true });
}

const WRITABLE_BY_OTHERS = 0o022;

/** Whether it is ours alone to write: what others wrote could make a command say anything. */
function isPrivate(stats: Stats, kind: 'file' | 'folder'): boolean {
  if (kind === 'file' ? !stats.isFile() : !stats.isDirectory()) return false;
  const user = process.getuid?.();
  // Windows has no such owner; a user's folder there is closed to others.
  if (user === undefined) return true;
  return stats.uid === user && (stats.mode & WRITABLE_BY_OTHERS) === 0;
}
