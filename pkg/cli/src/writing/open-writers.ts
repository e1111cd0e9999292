import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

/** The bits of a file's flags that say it is open to be written. */
const WRITES = 0o3;

/**
 * Whether another process has a file, by its real path, open to write into it. Only Linux tells, and of other users'
 * processes only to root; else false.
 */
export function isOpenToWrite(file: string): boolean {
  const own = String(process.pid);
  return namesIn('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== own)
    .some((id) =>
      namesIn(`/proc/${id}/fd`).some(
        (handle) => leadsTo(`/proc/${id}/fd/${handle}`, file) && writes(id, handle),
      ),
    );
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Another user's process, one that has just ended, or another system.
    return [];
  }
}

function leadsTo(link: string, file: string): boolean {
  try {
    return readlinkSync(link) === file;
  } catch {
    return false;
  }
}

function writes(id: string, handle: string): boolean {
  try {
    const flags = /^flags:\s*(\d+)/m.exec(readFileSync(`/proc/${id}/fdinfo/${handle}`, 'utf8'));
    return (parseInt(flags?.[1] ?? '0', 8) & WRITES) !== 0;
  } catch {
    return false;
  }
}
