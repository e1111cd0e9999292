import { rollup } from 'd3-array';
import { DEFAULTS_JSON, settingAt, settingsJson } from '../settings/settings-file';
import type { Settings } from '../settings/settings';
import { fieldsOf } from '../text/json';
import { isSameValue } from '../text/same-value';
import type { VaultProblem } from '../vault/vault-problems';

/** What diagnostics are made from. */
export interface Diagnosed {
  /** name → version or kind, as the app tells them: `Obsidian` → `1.13.4` */
  readonly versions: Readonly<Record<string, string>>;
  readonly notes: number;
  readonly entries: number;
  readonly goals: number;
  readonly settings: Settings;
  readonly problems: readonly VaultProblem[];
}

/** Settings whose text is one of our own words. Any other text is the user's, and is only said to be changed. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  'celebrate',
  'heatmap.palette',
  'heatmap.rows',
  'plan.schedule',
  'plan.weekStart',
  'pulse',
]);

/**
 * What a report of a fault needs, one line a fact: versions, sizes, problems by their code, and the settings that differ
 * from their defaults. It never holds a word of a note, a name, or text that a user has typed into the settings.
 */
export function diagnosticsText(vault: Diagnosed): string {
  const { versions, notes, entries, goals, settings, problems } = vault;
  const counts = rollup(
    problems,
    (alike) => alike.length,
    ({ code }) => code,
  );
  const codes = Array.from(counts, ([code, count]) => `${code} ${count}`).sort();
  const lines: [string, string | number][] = [
    ...Object.entries(versions),
    ['notes', notes],
    ['entries', entries],
    ['goals', goals],
    ['problems', codes.length === 0 ? 'none' : codes.join(', ')],
    ['settings', changedSettings(settings).join(', ') || 'defaults'],
  ];
  return lines.map(([name, value]) => `${name}: ${value}\n`).join('');
}

function changedSettings(settings: Settings): string[] {
  const leaves = leavesOf(settingsJson(settings), '');
  return leaves
    .filter(([path, value]) => !isSameValue(value, settingAt(DEFAULTS_JSON, path)))
    .map(([path, value]) => `${path} ${told(path, value)}`);
}

/** Each field that holds no fields of its own, by its path. A list is one field. */
function leavesOf(value: unknown, path: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  const prefix = path === '' ? '' : `${path}.`;
  return Object.entries(fieldsOf(value)).flatMap(([key, inner]) =>
    leavesOf(inner, `${prefix}${key}`),
  );
}

function told(path: string, value: unknown): string {
  if (Array.isArray(value)) return `changed (${value.length})`;
  if (typeof value === 'string' && !OWN_WORDS.has(path)) return value === '' ? 'empty' : 'changed';
  return String(value);
}
