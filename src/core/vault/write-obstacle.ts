import type { SettingProblem } from '../settings/setting-field';
import type { ConfigProblem, VaultConfig } from './vault-config';

/**
 * Why a note at this path may not be written, as a sentence without its full stop; null if it may. The path is
 * relative to the vault, as folder, format or template of a setting make it. A path that Obsidian would not show is
 * refused too: a line written there would be counted nowhere.
 */
export function notePathObstacle(path: string): string | null {
  const names = path.split('/');
  if (names.includes('..') || /^[A-Za-z]:/.test(path)) {
    return `${path} lies outside of the vault`;
  }
  if (names.some((name) => name.startsWith('.'))) {
    return `${path} has a name with a leading dot, which Obsidian does not show`;
  }
  if (names.includes('')) return `${path} has a folder without a name`;
  if (CONTROL.test(path)) return `${path} has a control character in its name`;
  return path.includes('\\') ? `${path} has a backslash in its name` : null;
}

const CONTROL = /\p{Cc}/u;

/**
 * The settings that say which note is written and what the line is: if one of them is not usable, its default would
 * send words into another note.
 */
const WRITING =
  /^(?:data\.json|daily|weekly|marks|states|log|excludedFolders|language|plan\.dayStart|plan\.weekStart)(?:$|[.[])/;

/**
 * Why nothing in this vault may be written, as a sentence without its full stop that names the file and how to fix
 * it; null if all of its config could be read. `fileProblems` are the files that could not be.
 */
export function configObstacle(
  fileProblems: readonly ConfigProblem[],
  config: Pick<VaultConfig, 'problems' | 'misread'>,
  { configFolder, settingsPath }: { readonly configFolder: string; readonly settingsPath: string },
): string | null {
  const [file] = fileProblems;
  if (file !== undefined) {
    return `${file.path} is there but cannot be read, so where notes belong is not known. Correct that file, or delete it to use the defaults`;
  }
  const [misread] = config.misread;
  if (misread !== undefined) {
    return `${configFolder}/${misread.path} ${misread.message}, so where notes belong is not known. Correct it in the settings of its plugin`;
  }
  const setting = config.problems.find(({ field }: SettingProblem) => WRITING.test(field));
  if (setting === undefined) return null;
  const place =
    setting.field === 'data.json' ? settingsPath : `in ${settingsPath} \`${setting.field}\``;
  return `${place} is not ${setting.expected}. Correct it, or delete it to use the default`;
}
