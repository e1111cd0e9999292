/** Why a note at a path may not be written. */
export interface PathObstacle {
  /** it leads out of the vault · a name begins with a dot · a folder has no name · a name has such a character */
  readonly kind: 'outside' | 'hidden' | 'nameless' | 'control-character' | 'backslash';
  readonly path: string;
}

/**
 * Why a note at this path may not be written; null if it may. The path is relative to the vault, as folder, format or
 * template of a setting make it. A path that Obsidian would not show is refused too: a line written there would be
 * counted nowhere.
 */
export function notePathObstacle(path: string): PathObstacle | null {
  const kind = obstacleKind(path);
  return kind === null ? null : { kind, path };
}

function obstacleKind(path: string): PathObstacle['kind'] | null {
  const names = path.split('/');
  if (names.includes('..') || /^[A-Za-z]:/.test(path)) return 'outside';
  if (names.some((name) => name.startsWith('.'))) return 'hidden';
  if (names.includes('')) return 'nameless';
  if (CONTROL.test(path)) return 'control-character';
  return path.includes('\\') ? 'backslash' : null;
}

const CONTROL = /\p{Cc}/u;
