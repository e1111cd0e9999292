/** A path as the vault writes it: `/` between names, none at the ends, NFC, plain spaces; the root is `/`. */
export function normalizePath(path: string): string {
  const cleaned = path
    .replace(/[\\/]+/g, '/')
    .replace(/^\/+|\/+$/g, '')
    .replace(/\u00A0|\u202F/g, ' ')
    .normalize('NFC');
  return cleaned === '' ? '/' : cleaned;
}

/** The folder that holds `path`; `/` for files at the top. */
export function parentPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash <= 0 ? '/' : path.slice(0, slash);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function extensionOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** Whether a part of the path begins with a dot: the vault does not show such files, the adapter does. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

/** `path` below `folder`, where `folder` may be the root. */
export function join(folder: string, name: string): string {
  return folder === '/' || folder === '' ? name : `${folder}/${name}`;
}
