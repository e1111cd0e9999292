import { fieldsOf } from '../text/json';

type SettingsFile = Readonly<Record<string, unknown>>;

/**
 * The step at index n turns a file of version n into one of version n + 1. Steps are added at the end, never changed.
 */
const STEPS: readonly ((file: SettingsFile) => SettingsFile)[] = [
  // Version 0 is a file from before versions were written: its fields are those of version 1.
  (file) => ({ version: 1, ...file }),
];

/** The version of the files that this version of the plugin writes. */
export const SETTINGS_VERSION = STEPS.length;

/**
 * Brings a parsed `data.json` to {@link SETTINGS_VERSION}, one step at a time. A file of a newer version stays as it
 * is, and so does one whose version is not a number: both are used as far as they are understood.
 */
export function migrateSettings(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  const file = fieldsOf(json);
  const { version } = file;
  if (version === undefined) return migratedFrom(0, file);
  const isKnown = typeof version === 'number' && Number.isInteger(version) && version >= 1;
  return isKnown ? migratedFrom(version, file) : json;
}

function migratedFrom(version: number, file: SettingsFile): SettingsFile {
  return withPromptsByPeriod(STEPS.slice(version).reduce((migrated, step) => step(migrated), file));
}

/**
 * A list of prompts holds those of weekly reviews. It may be in any file of version 1, because longer reviews came
 * without a new version: every other field is what it was.
 */
function withPromptsByPeriod(file: SettingsFile): SettingsFile {
  const { prompts, ...review } = fieldsOf(file['review']);
  if (!Array.isArray(prompts)) return file;
  return { ...file, review: { ...review, prompts: { week: prompts as readonly unknown[] } } };
}
