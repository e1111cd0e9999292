import { group } from 'd3-array';

/** The note that a link in another note leads to, as a path; null where there is none. */
export type LinkResolver = (link: string, from: string) => string | null;

/**
 * Resolves links as Obsidian does, from the paths of all notes: `[[Folder/Note]]` by path, `[[Note]]` by name or the
 * end of a path, `[[./Note]]` from the linking note's folder; in any case. Of several notes the exact path comes first,
 * then the linking note's folder, then the shortest path. Links are without heading, block and `.md`.
 */
export function notePathResolver(paths: readonly string[]): LinkResolver {
  let byName: Map<string, string[]> | null = null;
  return (link, from) => {
    // Few vaults have links that lead to goals; the others need no table of ten thousand names.
    byName ??= namesOf(paths);
    const folder = folderOf(linkKey(from));
    const wanted = absolutePath(linkKey(link), folder);
    const found = (byName.get(nameKey(wanted)) ?? []).filter((path) =>
      `/${pathKey(path)}`.endsWith(`/${wanted}`),
    );
    const rank = (path: string) => {
      const key = pathKey(path);
      return key === wanted ? 0 : folderOf(key) === folder ? 1 : 2;
    };
    found.sort((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1));
    return found[0] ?? null;
  };
}

/** A link in the form in which links are compared: composed, in lower case, with plain spaces. */
export function linkKey(link: string): string {
  return link
    .replace(/[\u00A0\u202F]/g, ' ')
    .trim()
    .normalize('NFC')
    .toLowerCase();
}

/** The last part of a link or path, in the form in which links are compared. */
export function nameKey(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

/** A note's path in the form in which links are compared, without `.md`. */
export function pathKey(path: string): string {
  return linkKey(path).replace(/\.md$/, '');
}

function namesOf(paths: readonly string[]): Map<string, string[]> {
  return group(paths, (path) => nameKey(pathKey(path)));
}

function folderOf(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('/')));
}

/** `./note` and `../note` from a folder; `/note` from the vault's root. */
function absolutePath(link: string, folder: string): string {
  if (!/^\.{1,2}\//.test(link)) return link.replace(/^\/+/, '');
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of link.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
