import type { Vault } from 'obsidian';
import { normalizePath } from 'obsidian';
import type { Words } from '../../core/words/words';
import { Refusal } from '../../core/words/refusal';

/** Characters that some system or a link does not allow in a file's name. */
const UNNAMEABLE = /[\\:*?"<>|#^[\]\p{Cc}]/u;

/**
 * The path of a new file, from its name with or without folders and extension: `Wins` → `Wins.csv`, or `Wins 1.csv` if
 * that is taken. Throws a Refusal for an impossible file name, or one outside the folders that the app shows.
 */
export function freePath(
  vault: Vault,
  name: string,
  extension: string,
  { failures }: Words,
): string {
  const plain = name.trim().replace(new RegExp(`\\.${extension}$`, 'i'), '');
  const parts = plain.split('/').map((part) => part.trim());
  if (UNNAMEABLE.test(plain) || parts.some((part) => part === '' || part.startsWith('.'))) {
    throw new Refusal(failures.fileName(name));
  }
  const base = normalizePath(parts.join('/'));
  let path = `${base}.${extension}`;
  for (let count = 1; isTaken(vault, path); count++) path = `${base} ${count}.${extension}`;
  return path;
}

/** Some disks treat two names that differ only in case as one. */
function isTaken(vault: Vault, path: string): boolean {
  const wanted = path.toLowerCase();
  return vault.getFiles().some((file) => file.path.toLowerCase() === wanted);
}
