/**
 * A path as the vault spells it: the file that is there, else in the folder that is there. macOS and git decompose
 * letters and accents, a setting may not. `paths` are all files of the vault; they are asked for only if that matters.
 */
export function storedPath(path: string, paths: () => Iterable<string>): string {
  const key = path.normalize('NFC');
  if (key === key.normalize('NFD')) return path;
  const folder = key.slice(0, key.lastIndexOf('/') + 1);
  let inFolder: string | null = null;
  for (const other of paths()) {
    if (other === path || other.normalize('NFC') === key) return other;
    const stored = other.slice(0, folderLength(other, folder));
    if (stored !== '' && stored.normalize('NFC') === folder) inFolder ??= stored;
  }
  return inFolder === null ? path : inFolder + path.slice(path.lastIndexOf('/') + 1);
}

/** The length of the start of a path that has as many folders as `folder`. */
function folderLength(path: string, folder: string): number {
  let length = 0;
  for (let count = folder.split('/').length - 1; count > 0; count--) {
    length = path.indexOf('/', length) + 1;
    if (length === 0) return 0;
  }
  return length;
}
