import { randomBytes } from 'node:crypto';
import { closeSync, lstatSync, openSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../failure';
import { reasonOf } from '../reason-of';
import { readSnapshot } from './file-snapshot';
import { kindOf } from './note-place';

/** Held by one process at a time. */
export interface FileLock {
  release(): void;
}

/** A write takes seconds at most: a lock of this age was left by a process that we cannot ask about. */
const STALE_MS = 60_000;
/** No process takes this long between making a lock and writing into it. */
const UNSIGNED_STALE_MS = 10_000;
const PATIENCE_MS = 180_000;
const LEAST_PAUSE_MS = 5;
/** Hundreds of processes that ask more often would take the processor from the one that writes. */
const MOST_PAUSE_MS = 300;

/**
 * Waits for a lock, kept in two files: itself, and one for taking it away if it is stale. Throws a Failure if one
 * process has held it for three minutes: many that wait for each other all get their turn.
 */
export async function waitForLock(lock: string, take: string, path: string): Promise<FileLock> {
  for (const file of [lock, take]) {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (stats !== undefined && !stats.isFile()) {
      throw new Failure(({ cliFailures }) => cliFailures.notLock(path, file, kindOf(stats)));
    }
  }
  let start = performance.now();
  let holder: string | null | undefined = null;
  for (let pause = LEAST_PAUSE_MS; ; pause = Math.min(MOST_PAUSE_MS, pause * 1.5)) {
    const held = tryLock(lock, take);
    if (held !== null) return held;
    const now = contentOf(lock);
    if (now !== holder) {
      holder = now;
      start = performance.now();
    }
    if (performance.now() - start > PATIENCE_MS) {
      throw new Failure(({ cliFailures }) => cliFailures.locked(path, lock));
    }
    await wait(pause * (0.5 + Math.random()));
  }
}

/** Takes a lock; null if another process holds it. Throws the file system's error if none can be made. */
export function tryLock(lock: string, take: string): FileLock | null {
  const signature = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    token: randomBytes(8).toString('hex'),
  });
  // Once more after a stale one was taken away: another process may be quicker.
  for (let tries = 0; tries < 2; tries++) {
    if (make(lock, signature)) {
      return {
        release: () => {
          // Held for longer than a minute, it may be another's by now.
          if (contentOf(lock) === signature) rmSync(lock, { force: true });
        },
      };
    }
    if (!takeAwayWhereStale(lock, take)) return null;
  }
  return null;
}

function make(file: string, content: string): boolean {
  let handle: number;
  try {
    handle = openSync(file, 'wx', 0o600);
  } catch (error) {
    if (reasonOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(handle, content);
  } catch (error) {
    // The disk is full: a lock that nobody signed would be waited for.
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  return true;
}

/**
 * Two processes may find the same lock stale: without the second file the slower one would take the quicker one's.
 */
function takeAwayWhereStale(lock: string, take: string): boolean {
  if (!isStale(lock)) return false;
  if (!make(take, '')) {
    if (ageOf(take) > UNSIGNED_STALE_MS) rmSync(take, { force: true });
    return false;
  }
  try {
    if (!isStale(lock)) return false;
    rmSync(lock, { force: true });
    return true;
  } finally {
    rmSync(take, { force: true });
  }
}

function isStale(lock: string): boolean {
  const stats = lstatSync(lock, { throwIfNoEntry: false });
  // Gone in the meantime: it can be taken.
  if (stats === undefined) return true;
  // A pipe, a folder or a link with this name is somebody else's.
  if (!stats.isFile()) return false;
  const content = contentOf(lock);
  if (content === null) return true;
  const age = ageOf(lock);
  if (age > STALE_MS) return true;
  // Another user's.
  if (content === undefined) return false;
  try {
    const { pid, host } = JSON.parse(content) as { pid: number; host: string };
    return host === hostname() && !isRunning(pid);
  } catch {
    return age > UNSIGNED_STALE_MS;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be asked, but is alive.
    return reasonOf(error) !== 'ESRCH';
  }
}

/** What a lock says; null if it is gone, undefined if it cannot be read. */
function contentOf(file: string): string | null | undefined {
  try {
    return readSnapshot(file)?.bytes.toString('utf8') ?? null;
  } catch {
    return undefined;
  }
}

/** In milliseconds; a time ahead of the clock is as suspect as one long past. */
function ageOf(file: string): number {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  return stats === undefined
    ? 0
    : Math.abs(performance.timeOrigin + performance.now() - stats.mtimeMs);
}
