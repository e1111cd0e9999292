import type { SettingProblem } from '../../core/settings/setting-field';
import type { SettingWords } from '../../core/words/en/settings';
import type { Words } from '../../core/words/words';

const MOST_NAMED = 3;
/** The field of a problem with the whole file. */
export const WHOLE_FILE = 'data.json';

/** The text of the notice after `data.json` was read; null where all of it was usable. */
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

/** What the settings page calls a field; one that has no row by its path. */
export function rowName(field: string, { rows }: Words['settings']): string {
  const known: Readonly<Record<string, SettingWords>> = rows;
  const path = field.replace(/\[.*$/, '');
  return known[path]?.name ?? field;
}

/** What the settings page asks for: there, a field that may be null is one that may be empty. */
export function asked(expected: string): string {
  return expected.replace(/ or null$/, ' or nothing');
}
