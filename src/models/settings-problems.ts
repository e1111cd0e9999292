import type { SettingProblem } from '../core/settings/setting-field';
import { WHOLE_FILE } from '../core/settings/setting-field';
import type { SettingWords } from '../core/words/setting-words';
import type { Words } from '../core/words/words';

const MOST_NAMED = 3;

/** The text of the notice after `data.json` was read; null if all of it was usable. */
export function settingsNotice(
  problems: readonly SettingProblem[],
  { settings }: Words,
): string | null {
  const [first] = problems;
  if (first === undefined) return null;
  if (first.field === WHOLE_FILE) return settings.problem(first);
  const names = [...new Set(problems.map(({ field }) => rowName(field, settings)))];
  return settings.unread(names.slice(0, MOST_NAMED), Math.max(0, names.length - MOST_NAMED));
}

/** The name of a field on the settings page, or its path if it has no row. */
export function rowName(field: string, { rows }: Words['settings']): string {
  const known: Readonly<Record<string, SettingWords>> = rows;
  const path = field.replace(/\[.*$/, '');
  return known[path]?.name ?? field;
}
