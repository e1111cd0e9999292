import type { SettingProblem } from '../../core/settings/setting-field';
import type { SettingWords } from '../../core/words/en/settings';
import type { Words } from '../../core/words/words';

const MOST_NAMED = 3;
/** The field name of a problem with the whole file. */
export const WHOLE_FILE = 'data.json';

/** The text of the notice after `data.json` was read; null if all of it was usable. */
export function settingsNotice(
  problems: readonly SettingProblem[],
  { settings }: Words,
): string | null {
  const [first] = problems;
  if (first === undefined) return null;
  if (first.field === WHOLE_FILE) return fileWords(first, settings);
  const names = [...new Set(problems.map(({ field }) => rowName(field, settings)))];
  return settings.unread(names.slice(0, MOST_NAMED), Math.max(0, names.length - MOST_NAMED));
}

/** What is wrong with the whole file, and how to fix it. */
export function fileWords({ expected, message }: SettingProblem, words: Words['settings']): string {
  return expected === 'JSON' ? message : words.noObject;
}

/** The name of a field on the settings page, or its path if it has no row. */
export function rowName(field: string, { rows }: Words['settings']): string {
  const known: Readonly<Record<string, SettingWords>> = rows;
  const path = field.replace(/\[.*$/, '');
  return known[path]?.name ?? field;
}

/** The requirement in the words of the settings page: there, a field that may be null is one that may be empty. */
export function asked(expected: string): string {
  return expected.replace(/ or null$/, ' or nothing');
}
