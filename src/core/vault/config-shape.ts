import { fieldsOf, listOf } from '../text/json';
import type { ConfigFiles } from './config-files';

/** Part of a config file that says where notes are, but not in the form its program writes. */
export interface MisshapenFile {
  readonly file: keyof ConfigFiles;
  readonly problem: ShapeProblem;
}

/** Not text where a folder, a format or a template is expected · not settings at all · not a list of plugins. */
export type ShapeProblem =
  | { readonly kind: 'no-text'; readonly field: string }
  | { readonly kind: 'no-settings' | 'no-list' };

const PLACE_FIELDS = ['folder', 'format', 'template', 'templatePath'];
const CALENDAR_FIELDS = ['weeklyNoteFolder', 'weeklyNoteFormat', 'weeklyNoteTemplate'];

/**
 * Values in other programs' files that are not a folder, format or template where one is expected: read as missing,
 * they would send words into a note at the default place. A field that is `null` is how some programs write that it
 * is not set; a file that is `null` is one that something has emptied. Fields of our own file are named where they are
 * read.
 */
export function configShapeProblems(files: ConfigFiles): MisshapenFile[] {
  const found: MisshapenFile[] = [];
  const askText = (
    file: keyof ConfigFiles,
    from: unknown,
    at: string,
    names: readonly string[],
  ) => {
    const fields = fieldsOf(from);
    for (const name of names) {
      const value = fields[name];
      if (value === undefined || value === null || typeof value === 'string') continue;
      found.push({ file, problem: { kind: 'no-text', field: `${at}${name}` } });
    }
  };
  for (const file of OBJECT_FILES) {
    const json = files[file];
    if (json === undefined) continue;
    if (typeof json !== 'object' || json === null || Array.isArray(json)) {
      found.push({ file, problem: { kind: 'no-settings' } });
    }
  }
  const { communityPlugins } = files;
  if (communityPlugins !== undefined && !Array.isArray(communityPlugins)) {
    found.push({ file: 'communityPlugins', problem: { kind: 'no-list' } });
  }
  askText('dailyNotes', files.dailyNotes, '', PLACE_FIELDS);
  askText('calendar', files.calendar, '', CALENDAR_FIELDS);
  const periodic = fieldsOf(files.periodicNotes);
  askText('periodicNotes', periodic['daily'], 'daily.', PLACE_FIELDS);
  askText('periodicNotes', periodic['weekly'], 'weekly.', PLACE_FIELDS);
  for (const set of listOf(periodic['calendarSets'])) {
    askText('periodicNotes', fieldsOf(set)['day'], 'day.', PLACE_FIELDS);
    askText('periodicNotes', fieldsOf(set)['week'], 'week.', PLACE_FIELDS);
  }
  return found;
}

const OBJECT_FILES = [
  'dailyNotes',
  'templates',
  'periodicNotes',
  'calendar',
  'templater',
  'tasks',
] as const;
