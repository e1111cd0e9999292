import { closeSync, constants, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { crumbOf, ownCrumb } from './crumb';
import { readSnapshot } from './file-snapshot';
import { overwrite, writeAll } from './overwrite';

interface JournalHead {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** A line of JSON, the text before, the text after; complete, or not there at all. */
export function writeJournal(target: string, journal: string, before: Buffer, after: Buffer): void {
  const head: JournalHead = {
    name: basename(target),
    before: before.length,
    after: after.length,
  };
  const temporary = ownCrumb(target, 'tmp');
  try {
    const handle = openSync(temporary, 'wx', 0o600);
    try {
      const bytes = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), before, after]);
      writeAll(handle, bytes, 0, bytes.length);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, journal);
    syncFolder(dirname(journal));
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** A rename is on the disk only when its folder is; not every system lets a folder be opened. */
function syncFolder(folder: string): void {
  let handle: number;
  try {
    handle = openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(handle);
  } catch {
    // A network drive may not be able to.
  } finally {
    closeSync(handle);
  }
}

/**
 * Undoes a write in place that was stopped. If somebody else has changed the note since, it stays as it is, and the
 * text before is put beside it in a file; that file's path is returned.
 */
export function restoreFromJournal(journal: string): string | null {
  const found = readSnapshot(journal);
  if (found === null) return null;
  const end = found.bytes.indexOf('\n');
  const head = headOf(found.bytes.toString('utf8', 0, Math.max(end, 0)));
  if (head === null || found.bytes.length !== end + 1 + head.before + head.after) {
    return null;
  }
  const before = found.bytes.subarray(end + 1, end + 1 + head.before);
  const after = found.bytes.subarray(end + 1 + head.before);
  const target = join(dirname(journal), head.name);
  // The name is from a file that anyone could have put here.
  if (head.name !== basename(head.name) || crumbOf(target, 'journal') !== journal) {
    return null;
  }
  const now = readSnapshot(target);
  const isWhole = now === null || now.bytes.equals(before) || now.bytes.equals(after);
  let kept: string | null = null;
  if (isWhole) kept = null;
  else if (isHalfway(now.bytes, before, after)) {
    const handle = openSync(target, constants.O_RDWR | (constants.O_NOFOLLOW || 0));
    try {
      overwrite(handle, now.bytes, before);
    } finally {
      closeSync(handle);
    }
  } else kept = layBeside(journal, before);
  rmSync(journal, { force: true });
  return kept;
}

function headOf(json: string): JournalHead | null {
  try {
    const { name, before, after } = JSON.parse(json) as Partial<JournalHead>;
    if (typeof name !== 'string' || typeof before !== 'number' || typeof after !== 'number')
      return null;
    return { name, before, after };
  } catch {
    return null;
  }
}

/** Whether a write of ours could have stopped here: each byte is from one of the two texts, or from added space. */
function isHalfway(now: Buffer, before: Buffer, after: Buffer): boolean {
  if (now.length < Math.min(before.length, after.length)) return false;
  if (now.length > Math.max(before.length, after.length)) return false;
  return now.every(
    (byte, at) => byte === before[at] || byte === after[at] || (byte === 0 && at >= before.length),
  );
}

function layBeside(journal: string, before: Buffer): string {
  const file = `${journal}.txt`.replace(/(^|[/\\])\.(small-wins-[^/\\]*)$/, '$1$2');
  const handle = openSync(file, 'wx', 0o600);
  try {
    writeAll(handle, before, 0, before.length);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return file;
}
