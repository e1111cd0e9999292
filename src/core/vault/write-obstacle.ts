import type { SettingProblem } from '../settings/setting-field';
import type { FileProblem } from './file-problem';
import type { VaultConfig } from './vault-config';

/** Why nothing in a vault may be written: what says where notes belong, and could not be used. */
export type ConfigObstacle =
  | { readonly kind: 'file'; readonly problem: FileProblem }
  | { readonly kind: 'setting'; readonly path: string; readonly problem: SettingProblem };

/**
 * The settings that say which note is written and what the line is: if one of them is not usable, its default would
 * send words into another note.
 */
const WRITING =
  /^(?:daily|weekly|marks|states|log|excludedFolders|language|plan\.dayStart|plan\.weekStart)(?:$|[.[])/;

/**
 * Why nothing in this vault may be written; null if all of its config could be read. `fileProblems` are the files
 * that could not be.
 */
export function configObstacle(
  fileProblems: readonly FileProblem[],
  config: Pick<VaultConfig, 'problems'>,
  settingsPath: string,
): ConfigObstacle | null {
  const [file] = fileProblems;
  if (file !== undefined) return { kind: 'file', problem: file };
  const problem = config.problems.find(({ field }) => WRITING.test(field));
  return problem === undefined ? null : { kind: 'setting', path: settingsPath, problem };
}
