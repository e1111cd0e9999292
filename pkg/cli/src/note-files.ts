import { isAscii, isUtf8, transcode } from 'node:buffer';
import type { Dirent, Stats } from 'node:fs';
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { findFrontMatter } from '../../../src/core/markdown/front-matter';
import { MOST_NOTE_BYTES } from '../../../src/core/notes/note-size';
import type { TextDamage } from '../../../src/core/text/text-damage';
import { textDamage } from '../../../src/core/text/text-damage';
import type { FileProblem } from '../../../src/core/vault/file-problem';
import { reasonOf } from './reason-of';
import { crumbHash } from './writing/crumb';

export interface ListedNotes {
  /** relative to the vault, with `/` */
  readonly notes: string[];
  /** the folders with traces of writes that are under way, or were stopped */
  readonly crumbs: readonly string[];
}

/**
 * The Markdown files below a folder, as paths relative to it with `/`. Names with a leading dot are passed over, as
 * Obsidian does. A link to a folder is followed if it leads out of the vault, once; inside the vault it would only
 * show the same notes twice, or go round forever. A folder that cannot be read is named in `problems`.
 */
export function listNotes(root: string, problems: FileProblem[]): ListedNotes {
  const notes: string[] = [];
  const crumbs = new Set<string>();
  const outside = new Set<string>();
  let realRoot: string | null = null;

  const visit = (folder: string) => {
    let children: Dirent[];
    try {
      children = readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      problems.push(unreadable(folder === '' ? '.' : folder, error));
      return;
    }
    if (children.some(({ name }) => name.includes('\uFFFD'))) nameBadNames(root, folder, problems);
    for (const child of children) {
      const { name } = child;
      if (!name.startsWith('.')) visitChild(child, folder === '' ? name : `${folder}/${name}`);
      else if (crumbHash(name) !== null) crumbs.add(folder);
      else nameDistant(folder, name, problems);
    }
  };

  const visitChild = (child: Dirent, path: string) => {
    if (child.isDirectory()) visit(path);
    else if (child.isSymbolicLink()) visitLink(path);
    else if (!isMarkdown(path)) return;
    else if (child.isFile()) notes.push(path);
    else problems.push(unreadable(path, new Error('NOT_FILE')));
  };

  const visitLink = (path: string) => {
    let target: Stats;
    let real: string;
    try {
      target = statSync(join(root, path));
      real = realpathSync(join(root, path));
    } catch (error) {
      // A link that leads nowhere, or only to itself, is not a note, unless it has the name of one.
      const leadsNowhere = ['ENOENT', 'ELOOP'].includes(reasonOf(error));
      const reason = leadsNowhere ? new Error('LOST_LINK') : error;
      if (!leadsNowhere || isMarkdown(path)) problems.push(unreadable(path, reason));
      return;
    }
    if (!target.isDirectory()) {
      if (!isMarkdown(path)) return;
      if (target.isFile()) notes.push(path);
      else problems.push(unreadable(path, new Error('NOT_FILE')));
      return;
    }
    realRoot ??= realpathSync(root);
    if (leadsBack(realRoot, real) || outside.has(real)) return;
    outside.add(real);
    visit(path);
  };

  visit('');
  return { notes, crumbs: [...crumbs] };
}

/** What iCloud leaves in place of a file that it has taken off this computer. */
const DISTANT = /^\.(.+\.md)\.icloud$/i;

/** The name of what iCloud leaves in place of a note. */
export function distantName(name: string): string {
  return `.${name}.icloud`;
}

function nameDistant(folder: string, name: string, problems: FileProblem[]): void {
  const note = DISTANT.exec(name)?.[1];
  if (note === undefined) return;
  problems.push(unreadable(folder === '' ? note : `${folder}/${note}`, new Error('NOT_HERE')));
}

/** Names that are not UTF-8 reach us with U+FFFD instead of their bytes: no file is found by such a name. */
function nameBadNames(root: string, folder: string, problems: FileProblem[]): void {
  for (const name of readdirSync(join(root, folder), { encoding: 'buffer' })) {
    const text = name.toString('utf8');
    if (Buffer.from(text, 'utf8').equals(name) || text.startsWith('.')) continue;
    problems.push({ path: folder === '' ? text : `${folder}/${text}`, code: 'bad-name' });
  }
}

/**
 * The text of a note; null, and a line in `problems`, if it cannot be read. A note that has vanished is not a
 * problem. If `isWanted` is false for its bytes, only its front matter is decoded: decoding takes as long as reading.
 */
export function readNoteFile(
  root: string,
  path: string,
  problems: FileProblem[],
  isWanted: (bytes: Buffer) => boolean = () => true,
): string | null {
  try {
    // `path.join` would take a tenth of the time that reading takes.
    const bytes = readBytes(`${root}/${path}`);
    const damage = damageOf(bytes);
    if (damage !== null) problems.push({ path, code: 'not-text', ...damage });
    return isWanted(bytes) ? decoded(bytes) : frontMatterOf(bytes);
  } catch (error) {
    if (reasonOf(error) !== 'ENOENT') problems.push(unreadable(path, error));
    return null;
  }
}

/** One buffer for all files: `readFileSync` takes a tenth longer, because it allocates a new one for each. */
const buffer = Buffer.allocUnsafeSlow(256 * 1024);

// A pipe that has taken a note's place since it was listed would be waited for.
const READ_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK || 0);

/** The content of a file, valid until the next one is read. Throws for a note that is too long to be read. */
function readBytes(file: string): Buffer {
  const descriptor = openSync(file, READ_FLAGS);
  try {
    let length = 0;
    for (;;) {
      // Not every file system gives everything at once: only an empty read is the end.
      const read = readSync(descriptor, buffer, length, buffer.length - length, null);
      length += read;
      if (read === 0) return buffer.subarray(0, length);
      if (length === buffer.length) {
        if (fstatSync(descriptor).size > MOST_NOTE_BYTES) throw new Error('LONG_NOTE');
        return readFileSync(file);
      }
    }
  } finally {
    closeSync(descriptor);
  }
}

/** What keeps the bytes of a note from being text; null if they are UTF-8. */
export function damageOf(bytes: Buffer): TextDamage | null {
  // Most notes are in the clear by the first test, which takes no time.
  if (isUtf8(bytes) && !bytes.includes(0)) return null;
  return textDamage(bytes, bytes.toString('utf8'));
}

/** As `bytes.toString('utf8')`, in two thirds of the time. */
function decoded(bytes: Buffer): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  try {
    return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  } catch {
    // Not valid UTF-8.
    return bytes.toString('utf8');
  }
}

const FIRST_OF_BYTE_ORDER_MARK = 0xef;
const USUAL_FRONT_MATTER_BYTES = 512;

function frontMatterOf(bytes: Buffer): string {
  if (bytes[0] === FIRST_OF_BYTE_ORDER_MARK) return bytes.toString('utf8');
  // One character for each byte: what ends front matter is ASCII, so its offset is the same.
  const short = findFrontMatter(bytes.toString('latin1', 0, USUAL_FRONT_MATTER_BYTES));
  const isWhole = short !== null && short.end < USUAL_FRONT_MATTER_BYTES;
  const found = isWhole ? short : findFrontMatter(bytes.toString('latin1'));
  return bytes.toString('utf8', 0, found?.end ?? 0);
}

function unreadable(path: string, error: unknown): FileProblem {
  return { path, code: 'unreadable', reason: reasonOf(error), isConfig: false };
}

/**
 * Whether a link to the folder `real` would show the vault's own notes again, or go round forever. Both are real
 * paths.
 */
export function leadsBack(realRoot: string, real: string): boolean {
  return holds(realRoot, real) || holds(real, realRoot);
}

function isMarkdown(name: string): boolean {
  return name.length > 3 && name.slice(-3).toLowerCase() === '.md';
}

function holds(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
