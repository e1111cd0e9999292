import type { SettingProblem } from '../settings/setting-field';
import type { ShapeFault } from './config-shape';
import type { FileProblem } from './file-problem';
import type { VaultConfig } from './vault-config';

/** Why a note at a path may not be written. */
export interface PathObstacle {
  /** it leads out of the vault · a name begins with a dot · a folder has no name · a name has such a character */
  readonly kind: 'outside' | 'hidden' | 'nameless' | 'control-character' | 'backslash';
  readonly path: string;
}

/** Why nothing in a vault may be written: what says where notes belong, and could not be used. */
export type ConfigObstacle =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'misread'; readonly path: string; readonly fault: ShapeFault }
  | { readonly kind: 'setting'; readonly path: string; readonly problem: SettingProblem };

/**
 * Why a note at this path may not be written; null if it may. The path is relative to the vault, as folder, format or
 * template of a setting make it. A path that Obsidian would not show is refused too: a line written there would be
 * counted nowhere.
 */
export function notePathObstacle(path: string): PathObstacle | null {
  const kind = pathFault(path);
  return kind === null ? null : { kind, path };
}

function pathFault(path: string): PathObstacle['kind'] | null {
  const names = path.split('/');
  if (names.includes('..') || /^[A-Za-z]:/.test(path)) return 'outside';
  if (names.some((name) => name.startsWith('.'))) return 'hidden';
  if (names.includes('')) return 'nameless';
  if (CONTROL.test(path)) return 'control-character';
  return path.includes('\\') ? 'backslash' : null;
}

const CONTROL = /\p{Cc}/u;

/**
 * The settings that say which note is written and what the line is: if one of them is not usable, its default would
 * send words into another note.
 */
const WRITING =
  /^(?:data\.json|daily|weekly|marks|states|log|excludedFolders|language|plan\.dayStart|plan\.weekStart)(?:$|[.[])/;

/**
 * Why nothing in this vault may be written; null if all of its config could be read. `fileProblems` are the files
 * that could not be.
 */
export function configObstacle(
  fileProblems: readonly FileProblem[],
  config: Pick<VaultConfig, 'problems' | 'misread'>,
  { configFolder, settingsPath }: { readonly configFolder: string; readonly settingsPath: string },
): ConfigObstacle | null {
  const [file] = fileProblems;
  if (file !== undefined) return { kind: 'file', path: file.path };
  const [misread] = config.misread;
  if (misread !== undefined) {
    const path = `${configFolder}/${misread.path}`;
    return { kind: 'misread', path, fault: misread.fault };
  }
  const problem = config.problems.find(({ field }) => WRITING.test(field));
  return problem === undefined ? null : { kind: 'setting', path: settingsPath, problem };
}
