import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  rmdirSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { MOST_NOTE_BYTES } from '../../../src/core/notes/note-size';
import { notePathObstacle } from '../../../src/core/text/note-path';
import { Failure } from './failure';
import { reasonOf } from './reason-of';
import { damageOf, distantName } from './note-files';
import { printError } from './terminal';
import { crumbOf, hashOf } from './writing/crumb';
import { waitForLock } from './writing/file-lock';
import type { FileSnapshot } from './writing/file-snapshot';
import { readSnapshot } from './writing/file-snapshot';
import { tidyFolder } from './writing/leftovers';
import { kindOf, notePlace } from './writing/note-place';
import type { Draft, Pace, Replacement } from './writing/replace-file';
import { createFile, replaceFile } from './writing/replace-file';

/* The only file of the command line that writes to a vault's disk: nothing else calls what is in `writing`. */

/**
 * The text of a template, null if there is none. Throws a Failure for what is not text, or for a path that leads out
 * of the vault. A link that its owner has put there is followed, as the app does.
 */
export function readTemplate(root: string, path: string): string | null {
  const obstacle = notePathObstacle(path);
  if (obstacle !== null) {
    throw new Failure(({ failures, obstacles }) =>
      failures.templatePlace(obstacles.path(obstacle)),
    );
  }
  try {
    const real = realpathSync(join(root, path));
    const stats = statSync(real);
    if (!stats.isFile()) {
      throw new Failure(({ cliFailures }) => cliFailures.notTemplate(path, kindOf(stats)));
    }
    return textOf(readSnapshot(real), path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (reasonOf(error) === 'ENOENT') return null;
    throw new Failure(({ cliFailures }) => cliFailures.unreadable(path, reasonOf(error)));
  }
}

/**
 * Changes a note, or makes it: `change` gets its text (null if there is none) and returns the new one, with what the
 * caller wants to know about it. If somebody changed the note meanwhile, it is asked again, so that no line is lost,
 * whoever wrote it. The same text writes nothing, so the file's time stays. Owner, mode, attributes and links stay.
 * If it is stopped halfway, the note holds the old text or the new one. Throws a Failure that says what was done.
 */
export async function changeNote<Change extends { readonly text: string }>(
  root: string,
  path: string,
  change: (text: string | null) => Change,
): Promise<Change> {
  const target = notePlace(root, path);
  let text = textOf(await readWhole(target, path), path);
  let changed = change(text);
  if (changed.text === text) return changed;
  const draft = (): Draft | null => {
    const before = readSnapshot(notePlace(root, path));
    const now = textOf(before, path);
    if (now !== text) {
      text = now;
      changed = change(now);
    }
    return changed.text === now ? null : { before, bytes: Buffer.from(changed.text, 'utf8') };
  };
  await writeUnderLock(target, path, (pace) => writeDraft(target, draft, pace));
  return changed;
}

/**
 * Writes a file that is not a note (an export, a picture). A file that exists already stays, unless it is empty,
 * `mayReplace` says by its text that it was made here, or `force` is given; a note of the vault in `root` stays even
 * then, and in its folders of settings nothing is written at all. Throws a Failure, with nothing written.
 */
export async function writeOutput(
  root: string,
  file: string,
  text: string,
  mayReplace: (text: string) => boolean,
): Promise<void> {
  const bytes = Buffer.from(text, 'utf8');
  const target = outputPlace(root, file);
  await writeUnderLock(target, file, (pace) =>
    writeDraft(
      target,
      () => {
        const before = readSnapshot(target);
        if (
          before !== null &&
          before.bytes.length > 0 &&
          !mayReplace(before.bytes.toString('utf8'))
        ) {
          throw new Failure(({ cliFailures }) => cliFailures.outThere(file));
        }
        return { before, bytes };
      },
      pace,
    ),
  );
}

function outputPlace(root: string, file: string): string {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return realPathToMake(root, file);
    if (!stats.isFile()) {
      throw new Failure(({ cliFailures }) => cliFailures.outNotFile(file, kindOf(stats)));
    }
    // Under another name, by a link, it is the same note.
    const target = realpathSync(file);
    const path = pathInVault(root, target);
    if (/\.(?:md|canvas|base)$/i.test(path)) {
      throw new Failure(({ cliFailures }) => cliFailures.outIsNote(file));
    }
    requireShown(path);
    return target;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(({ cliFailures }) => cliFailures.outUnwritable(file, reasonOf(error)));
  }
}

function realPathToMake(root: string, file: string): string {
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    throw new Failure(({ cliFailures }) => cliFailures.outLeadsNowhere(file));
  }
  let folder = dirname(file);
  while (!existsSync(folder)) folder = dirname(folder);
  requireShown(pathInVault(root, join(realpathSync(folder), relative(folder, file))));
  return file;
}

/** A file's path in the vault, `''` if it is outside. */
function pathInVault(root: string, target: string): string {
  const vault = join(realpathSync(root), sep);
  return target.startsWith(vault) ? target.slice(vault.length) : '';
}

/** Obsidian's folder, and those of other programs such as Git, begin with a dot: a new file can change what they do, too. */
function requireShown(path: string): void {
  if (
    path
      .split(sep)
      .slice(0, -1)
      .some((folder) => folder.startsWith('.'))
  ) {
    throw new Failure(({ obstacles }) =>
      obstacles.nothingWritten(obstacles.path({ kind: 'hidden', path })),
    );
  }
}

function writeDraft(target: string, draft: () => Draft | null, pace: Pace): Replacement {
  if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) {
    return replaceFile(target, draft, pace);
  }
  const drafted = draft();
  if (drafted === null) return 'unneeded';
  if (drafted.before !== null) return 'passed';
  return createFile(target, drafted.bytes) ? 'written' : 'passed';
}

/** A file that others save at every try is no longer being edited by a person. */
const MOST_TRIES = 500;
const CALM_TRIES = 3;
const HURRIED_TRIES = 30;

/** Tries until a write succeeds: one of our processes at a time, others whenever they like. */
async function writeUnderLock(
  target: string,
  path: string,
  attempt: (pace: Pace) => Replacement,
): Promise<void> {
  const folder = dirname(target);
  const top = firstMissing(folder);
  try {
    makeFolder(folder, top);
    const lock = await waitForLock(crumbOf(target, 'lock'), crumbOf(target, 'take'), path);
    const release = holdSignals();
    try {
      tidy(dirname(target), hashOf(target));
      for (let tries = 0; attempt(paceOf(tries)) === 'passed'; tries++) {
        if (tries === MOST_TRIES) {
          throw new Failure(({ cliFailures }) => cliFailures.keepsChanging(path));
        }
        await wait(Math.random() * Math.min(tries, 20));
      }
    } finally {
      lock.release();
      release();
    }
  } catch (error) {
    removeEmpty(folder, top);
    if (error instanceof Failure) throw error;
    throw new Failure(({ cliFailures }) => cliFailures.unwritable(path, reasonOf(error)));
  }
}

function paceOf(tries: number): Pace {
  if (tries < CALM_TRIES) return 'calm';
  return tries < HURRIED_TRIES ? 'hurried' : 'rushed';
}

/** Tidies a folder up after runs that were killed while they wrote, and says where a text was kept. */
export function tidy(folder: string, held: string | null = null): void {
  for (const file of tidyFolder(folder, held)) {
    printError(({ cliFailures }) => cliFailures.keptBeside(file));
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Delays signals until a write has ended, which takes a moment. Returns the function that lets them through again.
 */
function holdSignals(): () => void {
  const hold = () => undefined;
  for (const signal of SIGNALS) process.on(signal, hold);
  return () => {
    for (const signal of SIGNALS) process.off(signal, hold);
  };
}

/** The topmost folder that has to be made for this one to exist; null if it does. */
function firstMissing(folder: string): string | null {
  let missing: string | null = null;
  let parent = folder;
  while (lstatSync(parent, { throwIfNoEntry: false }) === undefined && parent !== dirname(parent)) {
    missing = parent;
    parent = dirname(parent);
  }
  return missing;
}

/** Makes a folder and those above it, from `top` down. */
function makeFolder(folder: string, top: string | null): void {
  mkdirSync(folder, { recursive: true });
  if (top === null || process.getuid?.() !== 0) return;
  // Folders that root makes for another user belong to that user, as notes do.
  const { uid, gid } = statSync(dirname(top));
  for (let made = folder; made.length >= top.length; made = dirname(made)) {
    chownSync(made, uid, gid);
  }
}

/** Removes the folders that were made for a file that could not be, as on a full disk; what is in use stays. */
function removeEmpty(folder: string, top: string | null): void {
  if (top === null) return;
  try {
    for (let made = folder; made.length >= top.length; made = dirname(made)) rmdirSync(made);
  } catch {
    // Another process has put something into it, or it was never made.
  }
}

/**
 * A note as it is on the disk. One that another run is writing in place, or was killed at, looks damaged: under the
 * lock it is whole again.
 */
async function readWhole(target: string, path: string): Promise<FileSnapshot | null> {
  const found = readOrFail(target, path);
  if (found === null) {
    // A new note of this name would meet the one that iCloud still has.
    if (!existsSync(join(dirname(target), distantName(basename(target))))) return null;
    throw new Failure(({ cliFailures }) => cliFailures.unreadable(path, 'NOT_HERE'));
  }
  if (damageOf(found.bytes) === null) return found;
  await writeUnderLock(target, path, () => 'unneeded');
  return readOrFail(target, path);
}

function readOrFail(target: string, path: string): FileSnapshot | null {
  try {
    return readSnapshot(target);
  } catch (error) {
    throw new Failure(({ cliFailures }) => cliFailures.unreadable(path, reasonOf(error)));
  }
}

/** The text of a file. Throws a Failure if writing the text back would harm it. */
function textOf(snapshot: FileSnapshot | null, path: string): string | null {
  if (snapshot === null) return null;
  const { bytes } = snapshot;
  if (bytes.length > MOST_NOTE_BYTES) {
    throw new Failure(({ cliFailures }) => cliFailures.tooLarge(path));
  }
  const damage = damageOf(bytes);
  if (damage !== null) {
    throw new Failure(({ obstacles }) =>
      obstacles.nothingWritten(obstacles.damage(path, damage.kind)),
    );
  }
  return bytes.toString('utf8');
}
