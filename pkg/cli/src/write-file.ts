import type { Stats } from 'node:fs';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { Failure, reasonOf } from './failure';

/*
 * The one file of the command line that writes to a vault.
 */

/** The text of a file about to be changed, null where there is none. Throws a Failure where a rewrite would harm it. */
export function readForChange(root: string, path: string): string | null {
  let bytes: Buffer;
  const file = fileInside(root, path);
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return null;
    throw new Failure(`${path} cannot be read (${reasonOf(error)}); nothing was written`);
  }
  const text = bytes.toString('utf8');
  // What is not UTF-8 was read as U+FFFD, and writing the text back would lose those bytes for good.
  if (!Buffer.from(text, 'utf8').equals(bytes)) {
    throw new Failure(`${path} is not UTF-8; nothing was written. Save it as UTF-8 first`);
  }
  return text;
}

/** Where a path of the vault is on the disk. Throws a Failure for one that leads out: a setting may name any folder. */
function fileInside(root: string, path: string): string {
  const file = join(root, path);
  if (!file.startsWith(join(root, sep))) {
    throw new Failure(
      `${path} lies outside of the vault; nothing was written. Mend the setting that names its folder, format or template`,
    );
  }
  return file;
}

/**
 * Changes a note, or makes it: `change` gets its text (null where there is none) and returns the new one, with what
 * the caller wants to know of it. Atomic: a temporary file beside it, flushed, then renamed, so that a failed write
 * leaves the old note; its mode is kept. The same text writes nothing, so its time stays. Throws a Failure that says
 * what stands.
 */
export function changeNote<Change extends { readonly text: string }>(
  root: string,
  path: string,
  change: (text: string | null) => Change,
): Change {
  const before = readForChange(root, path);
  const changed = change(before);
  if (changed.text === before) return changed;
  try {
    replaceFile(fileInside(root, path), Buffer.from(changed.text, 'utf8'), before === null);
  } catch (error) {
    const state = before === null ? 'it was not made' : 'the note is as it was';
    throw new Failure(`${path} cannot be written (${reasonOf(error)}); ${state}`);
  }
  return changed;
}

/**
 * Writes a file that is no note (an export, a picture), atomically. What stands there already stays, unless it is empty,
 * or `force` replaces it; a note of the vault in `root` stays even then. Throws a Failure, with nothing written.
 */
export function writeOutput(root: string, file: string, text: string, force: boolean): void {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found !== undefined) refuseToReplace(root, file, found, force);
    replaceFile(file, Buffer.from(text, 'utf8'), found === undefined);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${file} cannot be written (${reasonOf(error)})`);
  }
}

function refuseToReplace(root: string, file: string, found: Stats, force: boolean): void {
  const said = 'nothing was written. Give --out another name';
  if (!found.isFile()) throw new Failure(`${file} is no file; ${said}`);
  // Under another name, by a link, it is the same note.
  const target = realpathSync(file);
  if (target.startsWith(join(realpathSync(root), sep)) && /\.md$/i.test(target)) {
    throw new Failure(`${file} is a note of the vault, and stays; ${said}`);
  }
  if (!force && found.size > 0)
    throw new Failure(`${file} is there already; ${said}, or replace it with --force`);
}

function replaceFile(file: string, bytes: Buffer, isNew: boolean): void {
  if (isNew) mkdirSync(dirname(file), { recursive: true });
  // Renaming over a link would put a file in the link's place: the note that it leads to is the one to change.
  const target = isNew ? file : realpathSync(file);
  const mode = isNew ? 0o666 : statSync(target).mode & 0o7777;
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const handle = openSync(temporary, 'wx', mode);
    try {
      // What `open` is given passes the process's mask; a note keeps the mode that it had.
      if (!isNew) fchmodSync(handle, mode);
      let written = 0;
      while (written < bytes.length) written += writeSync(handle, bytes, written);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
