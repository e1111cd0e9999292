import { createHash, randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

/*
 * The files that a write keeps beside a note while it is under way. Their names begin with a dot, so that Obsidian
 * and its sync pass over them, and hold a hash instead of the note's name, which may be as long as names may be.
 */

/** The note's lock · the right to take a stale lock away · the texts of a write in place. */
export type Crumb = 'lock' | 'take' | 'journal';

const CRUMB = /^\.small-wins-([0-9a-f]{16})\.(?:lock|take|journal|[0-9a-f]{12}\.(?:tmp|old))$/;

/** The path of a note's crumb. */
export function crumbOf(target: string, crumb: Crumb): string {
  return join(dirname(target), `.small-wins-${hashOf(target)}.${crumb}`);
}

/** The path of a file that no other process makes: the new text, or the old one. */
export function ownCrumb(target: string, kind: 'tmp' | 'old'): string {
  const name = `.small-wins-${hashOf(target)}.${randomBytes(6).toString('hex')}.${kind}`;
  return join(dirname(target), name);
}

/** The hash of the note that a crumb belongs to, null for any other file. */
export function crumbHash(name: string): string | null {
  return CRUMB.exec(name)?.[1] ?? null;
}

/** The hash in the names of a note's crumbs: of its name alone, because they lie in its folder. */
export function hashOf(target: string): string {
  return createHash('sha256').update(basename(target)).digest('hex').slice(0, 16);
}
