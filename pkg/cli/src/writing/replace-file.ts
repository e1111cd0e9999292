import { spawnSync } from 'node:child_process';
import {
  closeSync,
  constants,
  copyFileSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf } from '../reason-of';
import { ownCrumb } from './crumb';
import type { FileSnapshot } from './file-snapshot';
import { isAsRead } from './file-snapshot';
import { isOpenToWrite } from './open-writers';
import { swapFiles } from './swap-files';
import { writeInPlace } from './write-in-place';

/** A file as it was read, and what it should hold instead. */
export interface Draft {
  /** null if there was none */
  readonly before: FileSnapshot | null;
  readonly bytes: Buffer;
}

/**
 * For a file that is saved all the time. `hurried`: flushed to the disk only after it has its name · `rushed`: by a
 * plain rename, which is quickest, but does not see a file that another program writes at that moment
 */
export type Pace = 'calm' | 'hurried' | 'rushed';

/** `passed`: the file was no longer as it was read, nothing was written · `unneeded`: there was nothing to change */
export type Replacement = 'written' | 'passed' | 'unneeded';

/**
 * Replaces a file by a rename; in place if a rename would cut a hard link, or lose an owner or an attribute. `draft`
 * reads it, as late as possible.
 */
export function replaceFile(target: string, draft: () => Draft | null, pace: Pace): Replacement {
  const crumbs = { temporary: ownCrumb(target, 'tmp'), old: ownCrumb(target, 'old') };
  let handle: number | null = null;
  try {
    handle = openLikeness(target, crumbs.temporary);
    const drafted = draft();
    if (drafted === null) return 'unneeded';
    const { before, bytes } = drafted;
    if (before === null || isBeingSaved(target, before)) return 'passed';
    if (handle === null) return writeInPlace(target, before, bytes) ? 'written' : 'passed';
    fill(handle, bytes);
    if (pace === 'calm') fsyncSync(handle);
    if (!isAsRead(target, before)) return 'passed';
    const isSwapping = pace !== 'rushed';
    if (!takePlace(target, { ...crumbs, handle, before, isSwapping })) return 'passed';
    if (pace !== 'calm') fsyncSync(handle);
    return 'written';
  } finally {
    if (handle !== null) closeSync(handle);
    for (const file of Object.values(crumbs)) rmSync(file, { force: true });
  }
}

/** A filled file that is to take the place of another. */
interface Substitute {
  readonly temporary: string;
  /** a second name for the file that is replaced */
  readonly old: string;
  readonly handle: number;
  readonly before: FileSnapshot;
  /** the two are to change places, so that the old one can be looked at, where the system can do that */
  readonly isSwapping: boolean;
}

/** Puts the new file in the old one's place. False, with nothing changed, if the old one is not as it was read. */
function takePlace(target: string, substitute: Substitute): boolean {
  const { temporary, old, handle, before, isSwapping } = substitute;
  const swap = isSwapping ? swapFiles(handle, temporary, target, before) : 'unable';
  if (swap === 'other') return false;
  let replaced: string | null = temporary;
  if (swap === 'unable') {
    replaced = keepOld(target, old) ? old : null;
    // The last check, and at once the rename: nothing may come between them.
    if (!isAsRead(target, before)) return false;
    renameSync(temporary, target);
  }
  if (replaced === null || readFileSync(replaced).equals(before.bytes)) return true;
  // A program that had the note open has saved into the old file meanwhile: that is the note now.
  renameSync(replaced, target);
  return false;
}

const SAVED_WITHIN_MS = 200;
/** Programs that save slowly, as over a network, hold the file open for so long. */
const HELD_WITHIN_MS = 10_000;
/** A file that was made and filled at once, as ours are, is not one that somebody is saving into. */
const MADE_WITHIN_MS = 1_000;
const LINE_FEED = 0x0a;

/**
 * Most programs empty a file before they write into it: a file that is empty, but was not a moment ago, is about to
 * be filled. So is one that was changed in place, or ends within a line, while the program that changed it still has it
 * open: what it writes next would go into the old file.
 */
function isBeingSaved(file: string, { bytes, stats }: FileSnapshot): boolean {
  const changed = Number(stats.mtimeMs);
  const age = Math.abs(performance.timeOrigin + performance.now() - changed);
  if (bytes.length === 0 && age < SAVED_WITHIN_MS) return true;
  const isWhole = bytes.at(-1) === LINE_FEED;
  const isMadeAtOnce = isWhole && changed - Number(stats.birthtimeMs) < MADE_WITHIN_MS;
  return !isMadeAtOnce && age < HELD_WITHIN_MS && isOpenToWrite(file);
}

/** Makes a file, with all of its bytes at once. False, with nothing written, if there is one by now. */
export function createFile(target: string, bytes: Buffer): boolean {
  const temporary = ownCrumb(target, 'tmp');
  try {
    fillNew(openSync(temporary, 'wx', 0o666), target, bytes);
    try {
      linkSync(temporary, target);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === 'EEXIST') return false;
      if (!NO_LINKS.includes(reason)) throw error;
      return createSlowly(target, bytes);
    }
    return true;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Error codes of file systems without hard links: FAT, some network drives. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EINVAL'];

function createSlowly(target: string, bytes: Buffer): boolean {
  let handle: number;
  try {
    handle = openSync(target, 'wx', 0o666);
  } catch (error) {
    if (reasonOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    fillNew(handle, target, bytes);
    return true;
  } catch (error) {
    rmSync(target, { force: true });
    throw error;
  }
}

/** Fills a new file, flushes and closes it. A note that root makes for another user belongs to that user. */
function fillNew(handle: number, target: string, bytes: Buffer): void {
  try {
    const { uid, gid } = statSync(dirname(target));
    if (process.getuid?.() === 0 && uid !== 0) fchownSync(handle, uid, gid);
    fill(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * An empty file with the owner, group, mode and extended attributes of another; null if it cannot have them. Node has
 * no function for extended attributes: GNU's `cp` copies them on Linux, the system's own call elsewhere.
 */
function openLikeness(target: string, temporary: string): number | null {
  const stats = lstatSync(target);
  if (stats.nlink > 1) return null;
  if (process.platform === 'linux') {
    closeSync(openSync(temporary, 'wx', 0o600));
    const { status } = spawnSync(
      'cp',
      ['--attributes-only', '--preserve=mode,ownership,xattr', '--', target, temporary],
      { stdio: 'ignore' },
    );
    if (status !== 0) return null;
  } else copyFileSync(target, temporary, constants.COPYFILE_EXCL);
  const handle = openSync(temporary, 'r+');
  const made = fstatSync(handle);
  if (made.uid === stats.uid && made.gid === stats.gid && made.mode === stats.mode) {
    ftruncateSync(handle);
    return handle;
  }
  closeSync(handle);
  return null;
}

/** Gives the old file a second name, to look at after the rename; false if the file system has no second names. */
function keepOld(target: string, old: string): boolean {
  try {
    linkSync(target, old);
    return true;
  } catch {
    return false;
  }
}

function fill(handle: number, bytes: Buffer): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(handle, bytes, written);
}
