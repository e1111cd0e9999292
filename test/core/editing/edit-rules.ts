import { parse as parseYaml } from 'yaml';
import type { EditRules } from '../../../src/core/editing/entry-tries';
import type { JournalNote } from '../../../src/core/journal/journal';
import { noteParser } from '../../../src/core/notes/parse-note';
import { parseSettings } from '../../../src/core/settings/settings';
import { DAY, RULES } from '../logging/rules';

const noteOfDay = (parsed: ReturnType<typeof RULES.parse>): JournalNote => ({
  path: 'Day.md',
  day: DAY,
  isDaily: true,
  ...parsed,
});

/** The rules of a vault that was never configured, for the note of a day. */
export const EDIT_RULES: EditRules = {
  ...RULES,
  language: 'en',
  date: 'field',
  today: DAY,
  read: (text) => noteOfDay(RULES.parse(text, DAY)),
};

const parse = noteParser({
  ...parseSettings({}).settings,
  winHeadings: ['Wins'],
  winProperty: 'wins',
  language: 'en',
  parseYaml: (yaml) => parseYaml(yaml) as unknown,
});

/** Reads notes whose items under a heading, and whose property, are wins. */
export const UNDER_WINS = (text: string): JournalNote => noteOfDay(parse(text, DAY));
