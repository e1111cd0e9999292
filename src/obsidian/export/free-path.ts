import type { Vault } from 'obsidian';
import { normalizePath } from 'obsidian';
import { Refusal } from '../refusal';

/** What no system or no link takes in a file's name. */
const UNNAMEABLE = /[\\:*?"<>|#^[\]\p{Cc}]/u;

/**
 * The path of a new file, by its name with or without folders and extension: `Wins` → `Wins.csv`, and `Wins 1.csv`
 * where that is taken. Throws a Refusal for what can be no file's name, or would lie outside of what the app shows.
 */
export function freePath(vault: Vault, name: string, extension: string): string {
  const plain = name.trim().replace(new RegExp(`\\.${extension}$`, 'i'), '');
  const parts = plain.split('/').map((part) => part.trim());
  if (UNNAMEABLE.test(plain) || parts.some((part) => part === '' || part.startsWith('.'))) {
    throw new Refusal(`“${name}” can be no file’s name. Give one such as Exports/Wins.`);
  }
  const base = normalizePath(parts.join('/'));
  let path = `${base}.${extension}`;
  for (let count = 1; isTaken(vault, path); count++) path = `${base} ${count}.${extension}`;
  return path;
}

/** Some disks take two names that differ in case for one. */
function isTaken(vault: Vault, path: string): boolean {
  const wanted = path.toLowerCase();
  return vault.getFiles().some((file) => file.path.toLowerCase() === wanted);
}
