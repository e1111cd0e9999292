import { parse as parseYaml } from 'yaml';
import { formatDay, parseDay } from '../../../src/core/calendar/day';
import type { Entry, ParsedNote } from '../../../src/core/notes/entry';
import type { NoteOptions } from '../../../src/core/notes/parse-note';
import { noteParser } from '../../../src/core/notes/parse-note';

/** The settings a fresh vault has. */
export const DEFAULTS: NoteOptions = {
  marks: {
    win: ['win'],
    step: ['step'],
    setback: ['setback'],
    lesson: ['lesson'],
    kudos: ['kudos'],
    rest: ['restday'],
    pause: ['pause'],
  },
  states: { done: 'xXw', started: '/', cancelled: '-' },
  winHeadings: [],
  winProperty: '',
  language: 'en',
  parseYaml: (yaml): unknown => parseYaml(yaml),
};

/** The day of the note that the tests read: a Friday. */
export const FRIDAY = '2026-11-20';

/** Reads a note of a day (a Friday, unless another is given; null for a note without one). */
export function parse(
  text: string,
  options: Partial<NoteOptions> = {},
  noteDay: string | null = FRIDAY,
): ParsedNote {
  const day = noteDay === null ? null : parseDay(noteDay);
  return noteParser({ ...DEFAULTS, ...options })(text, day);
}

/** Reads a note that has exactly one entry. */
export function entryOf(
  text: string,
  options: Partial<NoteOptions> = {},
  noteDay: string | null = FRIDAY,
): Entry {
  const { entries } = parse(text, options, noteDay);
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) {
    throw new Error(`${entries.length} entries instead of one in: ${text}`);
  }
  return entry;
}

/** Its day as YYYY-MM-DD. */
export function isoDay({ day }: Pick<Entry, 'day'>): string | null {
  return day === null ? null : formatDay(day);
}

/** The codes of a note's problems. */
export function codesOf({ problems }: ParsedNote): string[] {
  return problems.map(({ code }) => code);
}
