import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { version } from '../../../package.json';
import { cacheFolder } from './cache-folder';
import { NoteCache } from './note-cache';
import { millisecondsNow } from './today';
import type { Vault } from './vault';

/**
 * The cache of a vault's notes; null where it would be in the vault itself, or where it cannot be told which code would
 * have filled it.
 */
export function cacheOf({ root: given, rules }: Vault): NoteCache | null {
  try {
    const root = realpathSync(given);
    const folder = cacheFolder();
    if (folder === null || folder.startsWith(join(root, sep))) return null;
    // Two builds of one version may read a note differently.
    const { size, mtimeMs } = statSync(__filename);
    const code = [version, process.version, size, mtimeMs, rules].join(' ');
    return new NoteCache(root, code, millisecondsNow(), folder);
  } catch {
    return null;
  }
}
